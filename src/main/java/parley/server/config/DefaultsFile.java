package parley.server.config;

import java.util.ArrayList;
import java.util.List;

/// Writes a configuration file that has every key with its default and says what each means.
public final class DefaultsFile {
  private static final int COLUMNS = 96;

  private static final String HEAD =
      """
      # The configuration of Parley: every key with its default and its meaning.
      # Keep the keys that you change; whatever is not in the file has the value shown here.
      # Read by: parley serve --config FILE
      """;

  private DefaultsFile() {}

  /// The text of the file, as TOML. Reading it gives the defaults.
  public static String text() {
    List<String> lines = new ArrayList<>();
    for (Catalog.Chapter chapter : Catalog.chapters()) {
      lines.add("");
      comment(lines, chapter.section().about());
      String off = isExample(chapter) ? "# " : "";
      lines.add(off + chapter.section().title());
      for (Catalog.Entry entry : chapter.entries()) {
        lines.add("");
        comment(lines, entry.meaning());
        comment(lines, "Values: " + Reference.values(entry));
        lines.add(off + entry.name() + " = " + entry.example());
      }
    }
    return HEAD + String.join("\n", lines) + "\n";
  }

  /// A section with keys that have no default stands in comments: there is none of it by default.
  private static boolean isExample(Catalog.Chapter chapter) {
    return chapter.entries().stream().anyMatch(Catalog.Entry::required);
  }

  private static void comment(List<String> lines, String text) {
    for (String line : Wrapped.at(COLUMNS, text)) {
      lines.add("# " + line);
    }
  }
}
