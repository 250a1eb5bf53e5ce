package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Property;
import parley.server.config.key.Secret;

class SecretsStayHiddenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password = hunter2",
        "password hunter2",
        "password = hunter2 hunter2",
        "password = \"hunter2",
        "password = 'x' hunter2",
        "password = \"\\hunter2\"",
        "password = [\"hunter2\"]",
        "password = { plain = \"hunter2\" }",
        "pasword = \"hunter2\"",
        "password = \"x\"\npassword = \"hunter2\"",
        "password = \"\"\"x\"\"\" hunter2 \"\"\"\n\"\"\"",
        "hunter2\n",
        "password = 2hunter2"
      })
  void noErrorRepeatsAPassword(String line) {
    assertThat(Parsed.bad("[server]", line)).noneMatch(problem -> problem.contains("hunter2"));
    assertThat(Parsed.bad("[[operator]]", "name = 'x'", line))
        .noneMatch(problem -> problem.contains("hunter2"));
  }

  @Test
  void aNumberForAPasswordIsNotRepeatedEither() {
    assertThat(Parsed.bad("[server]", "password = 271828"))
        .containsExactly(
            "parley.toml:2:1: [server] password: expected text in quotes, found a whole number");
  }

  @Test
  void noErrorRepeatsAPasswordWhateverIsWrongAroundIt() {
    String secret = "Zq8vWn3x";
    Property.forAll(
        "secrets stay hidden",
        draws ->
            "[server]\npassword"
                + draws.oneOf(" = ", "=", " ", ".", " == ")
                + draws.oneOf("", "\"", "'", "\"\"\"", "\\", "[", "{", "-")
                + draws.text(3)
                + secret
                + draws.oneOf("", "\"", "'", "\"\"\"", "\\", "]", "}", "#")
                + draws.text(3)
                + "\nname = 'a b'\n",
        file -> {
          if (ConfigReader.parse("f", file) instanceof Reading.Bad bad) {
            assertThat(bad.problems()).noneMatch(each -> each.message().contains(secret));
          }
        });
  }

  @Test
  void aConfigurationPrintsWithoutItsPasswords() {
    Config config =
        Parsed.good(
            "[server]",
            "password = 'hunter2'",
            "[[operator]]",
            "name = 'ann'",
            "password = 'hunter3'");
    assertThat(config.server().password()).isEqualTo(new Secret("hunter2"));
    assertThat(config.toString()).doesNotContain("hunter").contains("(secret)");
    assertThat(Config.defaults().server().password().isNone()).isTrue();
    assertThat(Secret.NONE).hasToString("none");
  }
}
