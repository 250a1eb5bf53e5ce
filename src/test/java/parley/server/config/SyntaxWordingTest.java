package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxWordingTest {

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(
            "[server]\nname = me", "2:8: unexpected text, expected a value; text goes in quotes"),
        Arguments.of("[server\nname = 'x'", "1:8: unexpected end of line, expected ]"),
        Arguments.of("[log]\nto stderr", "2:4: unexpected text, expected . or ="),
        Arguments.of("[log]\nto = 'a", "2:8: unexpected end of input, expected '"),
        Arguments.of(
            "[log]\nto = \"a\\q\"",
            "2:8: there is no such escape sequence; a backslash itself is written \\\\"),
        Arguments.of(
            "[log]\nmessages == true",
            "2:11: unexpected '=', expected a value; text goes in quotes"),
        Arguments.of("[log]\nto = 'a'\nto = 'b'", "3:1: to previously defined at line 2, column 1"),
        Arguments.of("[log]\n[log]", "2:1: log previously defined at line 1, column 1"),
        Arguments.of("[limits]\nmonitor = 99999999999999999999", "2:11: integer is too large"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsNoTomlIsToldWithItsPlace(String file, String problem) {
    assertThat(Parsed.bad(file)).isEqualTo(List.of("parley.toml:" + problem));
  }
}
