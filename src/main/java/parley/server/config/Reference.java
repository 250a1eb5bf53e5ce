package parley.server.config;

import java.util.ArrayList;
import java.util.List;

/// Writes the guide to the configuration file, as Markdown.
public final class Reference {

  private static final String HEAD =
      """
      # The configuration file

      Parley needs none. To change something, write a [TOML](https://toml.io) file and start with it:

      ```
      ./parley serve --config FILE
      ```

      Every key is optional. `./parley config --show-defaults` prints a whole file with every key,
      its default and its meaning; keep the lines that you change:

      ```toml
      [server]
      name = "chat.example.org"
      description = "The chess club"

      [[listener]]
      port = 5555

      [[listener]]
      kind = "irc"
      port = 6667

      [limits]
      connections_per_address = 100
      ```

      **The command line wins over the file.** `--data` is `data_dir` in `[server]`; `--host` and
      `--port` move the first `[[listener]]`; each `--listen PORT=KIND` adds a listener, and
      `KIND+tls` gives it `tls = true`. Relative paths start in the folder that the server is
      started from.

      **Mistakes stop the start.** All of them are named at once, each with its place, what was
      expected, and the nearest key:

      ```
      parley.toml:7:1: [[listener]] port: expected a whole number from 0 to 65535, found "irc"
      parley.toml:9:1: [limits] nick_lenght: unknown key; did you mean nick_length?
      ```

      The exit code is then 78. A password is never shown in such a line.
      `./parley doctor --config FILE` checks a file without starting a server.

      **While the server runs** `REHASH` or SIGHUP has the file read again. `description`, `admin` and
      `motd` of `[server]`, `[[operator]]`, `[[webirc]]`, `[sts]` and `level` of `[log]` change at
      once; so do, of `[limits]`, `connections`, `connections_per_address`, `connection_rate`,
      `exempt_addresses` and `message_rate` for whoever comes from then on, `monitor` and `targets`
      for everybody. All other keys need a restart: what was decided under one limit must be the same
      when it is read back, and people go by what they were told on coming.
      """;

  private static final String FOOT =
      """

      <!-- Written by: ./parley config --reference > docs/guide/configuration.md -->
      """;

  private Reference() {}

  /// The text of the guide.
  public static String markdown() {
    List<String> lines = new ArrayList<>();
    for (Catalog.Chapter chapter : Catalog.chapters()) {
      lines.add("");
      lines.add("## `" + chapter.section().title() + "`");
      lines.add("");
      lines.add(chapter.section().about());
      lines.add("");
      lines.add("| key | default | values | meaning |");
      lines.add("| --- | --- | --- | --- |");
      chapter.entries().forEach(entry -> lines.add(row(entry)));
    }
    return HEAD + String.join("\n", lines) + "\n" + FOOT;
  }

  /// What a key may be, with its unit: `a whole number from 1 to 64 (characters)`.
  static String values(Catalog.Entry entry) {
    return entry.unit().isEmpty() ? entry.expected() : entry.expected() + " (" + entry.unit() + ")";
  }

  private static String row(Catalog.Entry entry) {
    String fallback = entry.required() ? "must be set" : "`" + entry.example() + "`";
    return "| `%s` | %s | %s | %s |"
        .formatted(entry.name(), fallback, cell(values(entry)), cell(entry.meaning()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
