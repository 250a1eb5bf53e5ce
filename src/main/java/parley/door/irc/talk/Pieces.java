package parley.door.irc.talk;

import java.util.ArrayList;
import java.util.List;
import parley.irc.Utf8;

/// A text as clients without multi-line messages see it: each line of it, and what is too long for
/// a line in several, cut at spaces where that is possible.
final class Pieces {
  private Pieces() {}

  static int bytes(String text) {
    return Utf8.length(text);
  }

  /// Words joined to as few lines as they fit in; a word that is longer stands alone.
  static List<String> lists(List<String> words, String separator, int bytesMax) {
    List<String> lines = new ArrayList<>(1);
    StringBuilder line = new StringBuilder();
    int bytes = 0;
    for (String word : words) {
      int more = bytes(word);
      if (!line.isEmpty() && bytes + separator.length() + more > bytesMax) {
        lines.add(line.toString());
        line.setLength(0);
      }
      bytes = line.isEmpty() ? more : bytes + separator.length() + more;
      line.append(line.isEmpty() ? "" : separator).append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /// A piece of a text.
  ///
  /// @param joins whether it goes on with the one before
  record Piece(String text, boolean joins) {}

  /// The pieces of a text, none longer than so many bytes.
  ///
  /// @param joints where lines were cut before, offsets in the text
  static List<Piece> of(String text, List<Integer> joints, int bytesMax) {
    if (text.length() * 3 <= bytesMax && joints.isEmpty() && text.indexOf('\n') < 0) {
      return List.of(new Piece(text, false));
    }
    List<Piece> pieces = new ArrayList<>(2);
    int from = 0;
    boolean joins = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == '\n';
      boolean joint = !ends && joints.contains(i) && i > from;
      if (ends || joint) {
        add(pieces, text.substring(from, i), joins, bytesMax);
        from = ends ? i + 1 : i;
        joins = joint;
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String line, boolean joins, int bytesMax) {
    int from = 0;
    boolean more = joins;
    while (bytes(line.substring(from)) > bytesMax) {
      int end = end(line, from, bytesMax);
      pieces.add(new Piece(line.substring(from, end), more));
      from = end;
      more = true;
    }
    pieces.add(new Piece(line.substring(from), more));
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
