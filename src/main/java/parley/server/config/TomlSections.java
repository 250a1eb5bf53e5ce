package parley.server.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import parley.server.config.key.Found;
import parley.server.config.key.Section;
import parley.server.config.key.Sections;

/// The sections of one file.
final class TomlSections implements Sections {
  private static final String NO_KEY = "unknown key; every key belongs in a section";

  private final TomlTable root;
  private final Problems problems;

  TomlSections(TomlTable root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  @Override
  public <T> T one(Section<T> section) {
    Object found = valueOf(section.name());
    if (found instanceof TomlTable table) {
      return read(section, table, positionOf(section.name()));
    }
    if (found != null) {
      refuseShape(section, found);
    }
    return section.read().apply(new Catalog.Defaults());
  }

  @Override
  public <T> List<T> each(Section<T> section) {
    Object found = valueOf(section.name());
    if (found == null) {
      return List.of();
    }
    if (!(found instanceof TomlArray array)) {
      refuseShape(section, found);
      return List.of();
    }
    List<T> values = new ArrayList<>();
    for (int index = 0; index < array.size(); index++) {
      if (array.get(index) instanceof TomlTable table) {
        values.add(read(section, table, array.inputPositionOf(index)));
      } else {
        refuseShape(section, array.get(index));
      }
    }
    return values;
  }

  private <T> T read(Section<T> section, TomlTable table, @Nullable TomlPosition start) {
    TomlKeys keys = new TomlKeys(section, table, start, problems);
    T value = section.read().apply(keys);
    keys.refuseTheUnknown();
    return value;
  }

  private void refuseShape(Section<?> section, Object found) {
    String title = section.title();
    String message =
        switch (found) {
          case TomlTable _ -> "write " + title + ", as there may be several";
          case TomlArray _ -> "write " + title + ", as there is only one";
          default -> "expected a section, found " + Found.typeOf(found);
        };
    problems.add(positionOf(section.name()), title, message);
  }

  /// Refuses sections that do not exist, and keys that stand before the first section.
  void refuseTheUnknown() {
    List<String> names = Catalog.chapters().stream().map(Catalog.Chapter::name).toList();
    for (String name : root.keySet()) {
      if (!names.contains(name)) {
        boolean isSection = isSection(valueOf(name));
        String where = isSection ? "[" + name + "]" : name;
        problems.add(
            positionOf(name),
            where,
            isSection ? unknownSection(name, names) : TomlKeys.elsewhere(name, "").orElse(NO_KEY));
      }
    }
  }

  private static String unknownSection(String name, List<String> names) {
    return Nearest.to(name, names)
        .flatMap(Catalog::chapter)
        .map(chapter -> "unknown section; did you mean " + chapter.section().title() + "?")
        .orElseGet(() -> "unknown section; the sections are " + String.join(", ", names));
  }

  private static boolean isSection(@Nullable Object value) {
    return value instanceof TomlTable
        || (value instanceof TomlArray array
            && !array.isEmpty()
            && array.get(0) instanceof TomlTable);
  }

  private @Nullable Object valueOf(String name) {
    return root.get(List.of(name));
  }

  private @Nullable TomlPosition positionOf(String name) {
    return root.inputPositionOf(List.of(name));
  }
}
