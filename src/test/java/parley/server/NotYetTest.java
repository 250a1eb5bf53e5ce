package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;

class NotYetTest {
  @Test
  void theDefaultsAreAllServed() {
    assertThat(NotYet.warnings(Config.defaults())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[history]\nretention = \"30d\"\nmessages_per_channel = 5\nmessages_per_user = 5",
        "[server]\npassword = \"x\"",
        "[[operator]]\nname = \"o\"\npassword = \"p\"\nrights = [\"all\"]"
      })
  void whatIsServedIsNotWarnedOf(String toml) {
    assertThat(NotYet.warnings(read(toml))).isEmpty();
  }

  @Test
  void whatHasNoEffectIsSaid() {
    Config invited = read("[accounts]\nregistration = \"invite\"");
    assertThat(NotYet.warnings(invited)).singleElement().asString().contains("invite");
  }

  private static Config read(String toml) {
    return switch (ConfigReader.parse("test.toml", toml)) {
      case Reading.Good(Config config) -> config;
      case Reading.Bad bad -> throw new AssertionError(bad.problems());
    };
  }
}
