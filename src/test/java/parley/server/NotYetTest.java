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
    assertThat(NotYet.refusals(Config.defaults())).isEmpty();
    assertThat(NotYet.warnings(Config.defaults())).isEmpty();
  }

  @Test
  void whatIsKeptAndForHowLongIsServed() {
    Config config =
        read("[history]\nretention = \"30d\"\nmessages_per_channel = 5\nmessages_per_user = 5");
    assertThat(NotYet.refusals(config)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[server]\npassword = \"x\""})
  void whatWouldLeaveAnOperatorLessSafeThanBelievedIsRefused(String toml) {
    assertThat(NotYet.refusals(read(toml))).singleElement().asString().contains("later version");
  }

  @Test
  void whatHasNoEffectIsSaid() {
    Config config = read("[[operator]]\nname = \"o\"\npassword = \"p\"\nrights = [\"all\"]");
    assertThat(NotYet.refusals(config)).isEmpty();
    assertThat(NotYet.warnings(config)).singleElement().asString().contains("[[operator]]");
  }

  private static Config read(String toml) {
    return switch (ConfigReader.parse("test.toml", toml)) {
      case Reading.Good(Config config) -> config;
      case Reading.Bad bad -> throw new AssertionError(bad.problems());
    };
  }
}
