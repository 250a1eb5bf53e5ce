package parley.server.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlPosition;

/// What was found wrong with one file so far.
final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /// Notes a problem; without a position it is one of the file as a whole.
  void add(@Nullable TomlPosition position, String where, String message) {
    int line = position == null ? 0 : position.line();
    int column = position == null ? 0 : position.column();
    found.add(new Problem(file, line, column, where, message));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /// All of them, in the order of the file.
  List<Problem> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }
}
