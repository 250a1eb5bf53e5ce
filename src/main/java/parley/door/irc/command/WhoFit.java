package parley.door.irc.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import parley.door.irc.talk.Reply;
import parley.irc.Utf8;

/// The fields of a line of `WHO`, so that they fit into it: names of many bytes leave no room for
/// everything, and a line that is cut at its end would lose what clients go by. The real name is
/// cut first; then what the client knows or can do without becomes `*`.
///
/// @param letters what each field is, as WHOX names them
/// @param values the fields
record WhoFit(String letters, List<String> values) {
  /// Bytes of a line without its end.
  private static final int LINE_BYTES_MAX = 510;

  /// What can be left out, the most dispensable first: the server, which is always the same; the
  /// room, which the client asked for; the host and the username.
  private static final String DISPENSABLE = "schu";

  /// The shortest real name of 352, with the hops before it.
  private static final String HOPS = "0 ";

  WhoFit {
    values = List.copyOf(values);
  }

  /// The fields as they fit into a line.
  String[] in(Reply reply) {
    List<String> fitting = new ArrayList<>(values);
    int left = LINE_BYTES_MAX - Utf8.length(": 354  :" + reply.shared().info().name());
    left -= Utf8.length(reply.talk().nickShown()) + fitting.size();
    int real = letters.indexOf('r');
    int ofReal = real < 0 ? 0 : Utf8.length(fitting.get(real));
    int shortest = Math.min(ofReal, HOPS.length());
    for (int i = 0; i < DISPENSABLE.length() && bytes(fitting) - ofReal + shortest > left; i++) {
      int field = letters.indexOf(DISPENSABLE.charAt(i));
      if (field >= 0) {
        fitting.set(field, "*");
      }
    }
    if (real >= 0) {
      int room = left - bytes(fitting) + ofReal;
      fitting.set(real, cut(fitting.get(real), Math.max(shortest, room)));
    }
    return fitting.toArray(String[]::new);
  }

  private static int bytes(List<String> values) {
    return values.stream().mapToInt(Utf8::length).sum();
  }

  private static String cut(String text, int bytesMax) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= bytesMax) {
      return text;
    }
    int end = bytesMax;
    while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }
}
