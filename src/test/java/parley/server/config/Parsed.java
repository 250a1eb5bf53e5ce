package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// Reads a few lines as if they were a file called `parley.toml`.
final class Parsed {

  private Parsed() {}

  /// The configuration that right lines make.
  static Config good(String... lines) {
    Reading reading = ConfigReader.parse("parley.toml", String.join("\n", lines));
    assertThat(reading).isInstanceOf(Reading.Good.class);
    return ((Reading.Good) reading).config();
  }

  /// What is wrong with wrong lines.
  static List<String> bad(String... lines) {
    Reading reading = ConfigReader.parse("parley.toml", String.join("\n", lines));
    assertThat(reading).isInstanceOf(Reading.Bad.class);
    return ((Reading.Bad) reading).problems().stream().map(Problem::toString).toList();
  }
}
