package parley.server.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.server.config.key.Form;
import parley.server.config.key.Keys;
import parley.server.config.key.Section;
import parley.server.config.key.Sections;
import parley.server.config.key.Whole;

/// The list of all sections and keys: it answers whoever reads them with the defaults, and writes
/// down what was asked for.
final class Catalog implements Sections {

  /// One key.
  ///
  /// @param expected the values it may have, in words
  /// @param unit what a number counts; empty where it is no number
  /// @param example the default, or where there is none an example, as TOML
  /// @param required whether it has no default
  record Entry(
      String name,
      String expected,
      String unit,
      String example,
      boolean required,
      String meaning) {}

  /// One section with its keys.
  record Chapter(Section<?> section, List<Entry> entries) {

    Chapter {
      entries = List.copyOf(entries);
    }

    String name() {
      return section.name();
    }

    List<String> keyNames() {
      return entries.stream().map(Entry::name).toList();
    }
  }

  /// Answers with the default of every key.
  static class Defaults implements Keys {

    @Override
    public <T> T key(String name, Form<T> form, T fallback, String meaning) {
      return fallback;
    }

    @Override
    public <T> T required(String name, Form<T> form, T example, String meaning) {
      return example;
    }
  }

  private static final class Noted extends Defaults {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public <T> T key(String name, Form<T> form, T fallback, String meaning) {
      note(name, form, fallback, false, meaning);
      return fallback;
    }

    @Override
    public <T> T required(String name, Form<T> form, T example, String meaning) {
      note(name, form, example, true, meaning);
      return example;
    }

    private <T> void note(String name, Form<T> form, T value, boolean required, String meaning) {
      String unit = form instanceof Whole whole ? whole.unit() : "";
      entries.add(new Entry(name, form.expected(), unit, form.toml(value), required, meaning));
    }
  }

  private final List<Chapter> chapters = new ArrayList<>();

  /// All sections, in the order of the file.
  static List<Chapter> chapters() {
    Catalog catalog = new Catalog();
    Config.from(catalog);
    return List.copyOf(catalog.chapters);
  }

  /// The section of that name.
  static Optional<Chapter> chapter(String name) {
    return chapters().stream().filter(chapter -> chapter.name().equals(name)).findFirst();
  }

  @Override
  public <T> T one(Section<T> section) {
    Noted noted = new Noted();
    T value = section.read().apply(noted);
    chapters.add(new Chapter(section, noted.entries));
    return value;
  }

  @Override
  public <T> List<T> each(Section<T> section) {
    one(section);
    return List.of();
  }
}
