package parley.door.irc.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/// A text as clients without multi-line messages see it: each line of it, and what is too long for
/// a line in several, cut at spaces where that is possible.
final class Pieces {
  private Pieces() {}

  static int bytes(String text) {
    return text.getBytes(UTF_8).length;
  }

  /// The pieces of a text, none longer than so many bytes; empty lines are left out unless there is
  /// nothing else.
  static List<String> of(String text, int bytesMax) {
    if (text.length() * 3 <= bytesMax && text.indexOf('\n') < 0) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>(2);
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        add(pieces, line, bytesMax);
      }
    }
    return pieces.isEmpty() ? List.of("") : pieces;
  }

  private static void add(List<String> pieces, String line, int bytesMax) {
    int from = 0;
    while (bytes(line.substring(from)) > bytesMax) {
      int end = end(line, from, bytesMax);
      pieces.add(line.substring(from, end));
      from = end;
    }
    pieces.add(line.substring(from));
  }

  /// Where the longest piece ends that begins somewhere: behind its last space, if that leaves at
  /// least half of it.
  private static int end(String line, int from, int bytesMax) {
    int bytes = 0;
    int end = from;
    int space = from;
    while (end < line.length()) {
      int c = line.codePointAt(end);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes > bytesMax) {
        break;
      }
      end += Character.charCount(c);
      space = c == ' ' ? end : space;
    }
    return space - from > (end - from) / 2 ? space : Math.max(end, from + 1);
  }
}
