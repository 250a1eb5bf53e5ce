package parley.door.text.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/// A style file being read: gives values by key and collects everything that is wrong with it.
final class StyleFile {
  private final String file;
  private final TomlParseResult toml;
  private final List<Problem> problems = new ArrayList<>();

  private record Problem(int line, String what) {}

  /// @param file its name, for messages
  /// @param text what is in it
  StyleFile(String file, String text) {
    this.file = file;
    this.toml = Toml.parse(text);
    toml.errors().forEach(error -> problem(error.position(), String.valueOf(error.getMessage())));
    endIfWrong();
  }

  /// A text; null when the key is not there.
  @Nullable String text(String key) {
    return value(key, String.class, "expected text in quotes");
  }

  /// A whole number; null when the key is not there.
  @Nullable Integer number(String key, int least, int most) {
    String expected = "expected a whole number from " + least + " to " + most;
    Long number = value(key, Long.class, expected);
    if (number != null && (number < least || number > most)) {
      wrong(key, expected + ", found " + number);
      return null;
    }
    return number == null ? null : Math.toIntExact(number);
  }

  /// True or false; null when the key is not there.
  @Nullable Boolean flag(String key) {
    return value(key, Boolean.class, "expected true or false");
  }

  /// What one of several words stands for; null when the key is not there.
  <T> @Nullable T choice(String key, Map<String, T> choices) {
    String word = text(key);
    if (word != null && !choices.containsKey(word)) {
      String fine =
          choices.keySet().stream().sorted().collect(Collectors.joining("\", \"", "\"", "\""));
      wrong(key, "expected one of " + fine + ", found \"" + word + "\"");
    }
    return word == null ? null : choices.get(word);
  }

  private <T> @Nullable T value(String key, Class<T> type, String expected) {
    Object value = toml.get(path(key));
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    wrong(key, expected);
    return null;
  }

  /// Says that a key is needed and not there.
  void missing(String key) {
    problem(null, key + ": missing");
  }

  /// Says what is wrong with the value of a key.
  void wrong(String key, String why) {
    problem(toml.inputPositionOf(path(key)), key + ": " + why);
  }

  /// Says so of every key that nobody knows.
  void refuseAllBut(List<String> known) {
    for (List<String> path : toml.keyPathSet()) {
      String key = String.join(".", path);
      if (!known.contains(key)) {
        problem(toml.inputPositionOf(path), key + ": unknown key" + siblings(path, known));
      }
    }
  }

  private static String siblings(List<String> path, List<String> known) {
    String section = path.size() < 2 ? "" : path.getFirst() + ".";
    String fine =
        known.stream()
            .filter(key -> section.isEmpty() ? !key.contains(".") : key.startsWith(section))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
    return fine.isEmpty() ? "" : "; expected one of " + fine;
  }

  /// Ends the reading when anything was wrong.
  ///
  /// @throws StyleException with all of it
  void endIfWrong() {
    if (!problems.isEmpty()) {
      throw new StyleException(
          problems.stream()
              .sorted(Comparator.comparingInt(Problem::line))
              .map(problem -> file + ":" + problem.line() + ": " + problem.what())
              .toList());
    }
  }

  private void problem(@Nullable TomlPosition position, String what) {
    problems.add(new Problem(position == null ? 1 : position.line(), what));
  }

  private static List<String> path(String key) {
    return List.of(key.split("\\.", -1));
  }
}
