package parley.door.irc.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.name.Nick;
import parley.door.irc.talk.Reply;
import parley.irc.Numeric;

/// The fields that a client wants of each person (IRCv3 WHOX).
///
/// @param letters of the fields
/// @param token given back with each line
record WhoFields(String letters, String token) {
  /// In the order of the line.
  private static final String ORDER = "tcuihsnfdlaor";

  /// What `%fields,token` asks for; null when it is no such thing.
  static @Nullable WhoFields parse(String param) {
    int percent = param.indexOf('%');
    if (percent < 0) {
      return null;
    }
    String fields = param.substring(percent + 1);
    int comma = fields.indexOf(',');
    return comma < 0
        ? new WhoFields(fields, "")
        : new WhoFields(fields.substring(0, comma), fields.substring(comma + 1));
  }

  /// Says a line.
  void show(WhoLine line, Reply reply) {
    StringBuilder shown = new StringBuilder();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < ORDER.length(); i++) {
      char field = ORDER.charAt(i);
      if (letters.indexOf(field) >= 0) {
        shown.append(field);
        values.add(value(field, line, reply));
      }
    }
    reply.numeric(Numeric.RPL_WHOSPCRPL, new WhoFit(shown.toString(), values).in(reply));
  }

  private String value(char field, WhoLine line, Reply reply) {
    Nick account = line.face().account();
    return switch (field) {
      case 't' -> token.isEmpty() ? "0" : token;
      case 'c' -> line.room();
      case 'u' -> line.face().username();
      case 'i' -> "255.255.255.255"; // nobody's address is shown
      case 'h' -> line.face().host();
      case 's' -> reply.shared().info().name();
      case 'n' -> line.face().nick().shown();
      case 'f' -> line.flags() + (line.face().bot() ? "B" : "");
      case 'a' -> account == null ? "0" : account.shown();
      case 'o' -> "n/a";
      case 'r' -> line.realname();
      default -> "0"; // hops, idle seconds
    };
  }
}
