package parley.door.irc.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.irc.TagEscape;

/// Finished lines as bytes, each with its line end.
final class Wire {
  /// Bytes of a line without its tags and its line end (RFC 1459 section 2.3).
  static final int BODY_BYTES_MAX = 510;

  private Wire() {}

  /// A line as bytes, and one line whatever is in it: line ends and NUL become spaces. What is over
  /// the limit is cut, at a character.
  ///
  /// @param tags with their `@` and the space behind them, or empty
  /// @param body the rest of the line, without its end
  static byte[] line(String tags, String body) {
    return (tags + cut(oneLine(body)) + "\r\n").getBytes(UTF_8);
  }

  private static String oneLine(String body) {
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\r' || c == '\n' || c == '\0') {
        return body.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
      }
    }
    return body;
  }

  /// Whether so many characters fit into a line, whatever they are.
  static boolean surelyFits(int characters) {
    return characters * 3 <= BODY_BYTES_MAX; // no character of one `char` takes more bytes
  }

  private static String cut(String body) {
    if (surelyFits(body.length())) {
      return body;
    }
    byte[] bytes = body.getBytes(UTF_8);
    if (bytes.length <= BODY_BYTES_MAX) {
      return body;
    }
    int end = BODY_BYTES_MAX;
    while ((bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, UTF_8);
  }

  /// The same line with one more tag before its others.
  static byte[] tagged(byte[] line, String name, String value) {
    boolean others = line.length > 0 && line[0] == '@';
    String tag = "@" + name + (value.isEmpty() ? "" : "=" + TagEscape.escape(value));
    byte[] before = (tag + (others ? ";" : " ")).getBytes(UTF_8);
    int skip = others ? 1 : 0;
    byte[] all = Arrays.copyOf(before, before.length + line.length - skip);
    System.arraycopy(line, skip, all, before.length, line.length - skip);
    return all;
  }

  /// Whether a line belongs to a batch of its own.
  static boolean isInBatch(byte[] line) {
    byte[] tag = "@batch=".getBytes(UTF_8);
    return line.length > tag.length && Arrays.equals(line, 0, tag.length, tag, 0, tag.length);
  }

  /// Several lines one by one.
  static List<byte[]> split(byte[] lines) {
    List<byte[]> split = new ArrayList<>(1);
    int from = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        split.add(Arrays.copyOfRange(lines, from, i + 1));
        from = i + 1;
      }
    }
    return split;
  }
}
