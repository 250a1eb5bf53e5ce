package parley.server.config;

import java.util.ArrayList;
import java.util.List;

/// Breaks prose into lines.
final class Wrapped {

  private Wrapped() {}

  /// The words of a text on lines of at most so many characters, where no single word is longer.
  static List<String> at(int columns, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
