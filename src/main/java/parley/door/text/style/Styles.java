package parley.door.text.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The styles that there are, by name: the built-in ones, and the operator's own.
public final class Styles {
  /// The style that has every key, and that others go back to.
  public static final String FIRST = "lobby";

  private static final List<String> BUILT_IN = List.of(FIRST, "classic", "nickname", "stamped");
  private static final String SUFFIX = ".toml";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,31}");

  private final SequencedMap<String, Style> styles;

  private Styles(SequencedMap<String, Style> styles) {
    this.styles = styles;
  }

  /// The built-in ones.
  public static Styles builtIn() {
    SequencedMap<String, Style> styles = new TreeMap<>();
    for (String name : BUILT_IN) {
      StyleFile file = new StyleFile(name + SUFFIX, resource(name));
      styles.put(name, StyleReader.read(name, file, styles.get(FIRST)));
    }
    return new Styles(styles);
  }

  /// These and the ones of a folder, `NAME.toml` each, which add to these or replace those of the
  /// same name.
  ///
  /// @throws StyleException when the folder or a file in it cannot be read or is wrong
  public Styles and(Path folder) {
    SequencedMap<String, Style> all = new TreeMap<>(styles);
    List<String> problems = new ArrayList<>();
    for (Path path : files(folder)) {
      try {
        Style style = read(path);
        all.put(style.name(), style);
      } catch (StyleException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new StyleException(problems);
    }
    return new Styles(all);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new StyleException(folder + ": expected a folder of style files that can be read", e);
    }
  }

  private Style read(Path path) {
    String fileName = path.toFile().getName();
    String name = fileName.substring(0, fileName.length() - SUFFIX.length());
    if (!NAME.matcher(name).matches()) {
      throw new StyleException(
          List.of(path + ":1: expected a file name of small letters, digits, _ and -"));
    }
    StyleFile file = new StyleFile(path.toString(), text(path));
    String like = file.text(StyleReader.LIKE);
    Style base = styles.get(like == null ? name : like);
    if (base == null && like != null) {
      file.wrong(StyleReader.LIKE, "expected one of " + names() + ", found \"" + like + "\"");
    }
    return StyleReader.read(name, file, base == null ? first() : base);
  }

  /// A style by its name.
  public @Nullable Style named(String name) {
    return styles.get(name);
  }

  /// All names, sorted.
  public List<String> names() {
    return List.copyOf(styles.sequencedKeySet());
  }

  /// The style that others go back to.
  public Style first() {
    Style first = styles.get(FIRST);
    if (first == null) {
      throw new IllegalStateException("the style " + FIRST + " is always there");
    }
    return first;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new StyleException(path + ":1: expected a file of UTF-8 text that can be read", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Styles.class.getResourceAsStream("/parley/style/" + name + SUFFIX)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no style " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
