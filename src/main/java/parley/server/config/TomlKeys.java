package parley.server.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import parley.server.config.key.Fit;
import parley.server.config.key.Form;
import parley.server.config.key.Keys;
import parley.server.config.key.Section;

/// The keys of one section of one file. After an error it goes on with the default, so that every
/// error is found.
final class TomlKeys implements Keys {
  private final Section<?> section;
  private final TomlTable table;
  private final @Nullable TomlPosition start;
  private final Problems problems;
  private final List<String> known = new ArrayList<>();

  /// Reads a table.
  ///
  /// @param start where the section begins, for keys that are missing
  TomlKeys(Section<?> section, TomlTable table, @Nullable TomlPosition start, Problems problems) {
    this.section = section;
    this.table = table;
    this.start = start;
    this.problems = problems;
  }

  @Override
  public <T> T key(String name, Form<T> form, T fallback, String meaning) {
    known.add(name);
    Object value = table.get(List.of(name));
    return value == null ? fallback : fitted(name, form, value).orElse(fallback);
  }

  @Override
  public <T> T required(String name, Form<T> form, T example, String meaning) {
    known.add(name);
    Object value = table.get(List.of(name));
    if (value == null) {
      problems.add(start, where(name), "missing; expected " + form.expected());
      return example;
    }
    return fitted(name, form, value).orElse(example);
  }

  private <T> Optional<T> fitted(String name, Form<T> form, Object value) {
    return switch (form.fit(plain(value))) {
      case Fit.Fits<T>(T fit) -> Optional.of(fit);
      case Fit.Unfit<T>(String found, int index) -> {
        TomlPosition position =
            value instanceof TomlArray array && index != Fit.WHOLE
                ? array.inputPositionOf(index)
                : positionOf(name);
        String message = "expected " + form.expected() + ", found " + found;
        problems.add(position, where(name), message + meant(plain(value), index, form));
        yield Optional.empty();
      }
    };
  }

  /// Which word of a few was meant, when that can be guessed.
  private static String meant(Object value, int index, Form<?> form) {
    Object one = value instanceof List<?> list && index != Fit.WHOLE ? list.get(index) : value;
    return one instanceof String word && !form.words().contains(word)
        ? Nearest.to(word, form.words()).map(near -> "; did you mean \"" + near + "\"?").orElse("")
        : "";
  }

  /// Refuses the keys that nobody asked for.
  void refuseTheUnknown() {
    for (String name : table.keySet()) {
      if (!known.contains(name)) {
        problems.add(positionOf(name), where(name), advice(name));
      }
    }
  }

  private String advice(String name) {
    return belongs(name, section.name())
        .or(() -> Nearest.to(name, known).map(key -> "unknown key; did you mean " + key + "?"))
        .or(() -> elsewhere(name, section.name()))
        .orElseGet(() ->
            "unknown key; the keys of " + section.title() + " are " + String.join(", ", known));
  }

  /// What to tell whoever wrote a key, or nearly one, of another section than that of the given
  /// name.
  static Optional<String> elsewhere(String name, String here) {
    return belongs(name, here)
        .or(() ->
            Nearest.to(name, otherKeys(here).keySet())
                .map(key ->
                    "unknown key; did you mean " + key + " in " + otherKeys(here).get(key) + "?"));
  }

  private static Optional<String> belongs(String name, String here) {
    return Optional.ofNullable(otherKeys(here).get(name))
        .map(title -> "unknown key here; this key belongs in " + title);
  }

  /// The keys of all sections but one, each with the titles of those that have it.
  private static Map<String, String> otherKeys(String here) {
    return Catalog.chapters().stream()
        .filter(chapter -> !chapter.name().equals(here))
        .flatMap(chapter ->
            chapter.keyNames().stream().map(key -> Map.entry(key, chapter.section().title())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (one, other) -> one + " or " + other,
                LinkedHashMap::new));
  }

  private String where(String name) {
    return section.title() + " " + name;
  }

  private @Nullable TomlPosition positionOf(String name) {
    return table.inputPositionOf(List.of(name));
  }

  /// A value of the parser as the plain Java value that forms expect.
  private static Object plain(Object value) {
    return switch (value) {
      case TomlArray array -> array.toList().stream().map(TomlKeys::plain).toList();
      case TomlTable inner ->
          inner.toMap().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
      default -> value;
    };
  }
}
