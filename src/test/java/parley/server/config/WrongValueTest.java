package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrongValueTest {

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("[limits]\nmonitor = 0", "expected a whole number from 1 to 10000, found 0"),
        Arguments.of(
            "[limits]\nmonitor = 1.5", "expected a whole number from 1 to 10000, found 1.5"),
        Arguments.of(
            "[limits]\nmonitor = [1]", "expected a whole number from 1 to 10000, found a list"),
        Arguments.of(
            "[limits]\nmonitor = 2026-01-01",
            "expected a whole number from 1 to 10000, found a date or time"),
        Arguments.of("[log]\nmessages = 'yes'", "expected true or false, found \"yes\""),
        Arguments.of("[log]\nto = ''", "expected \"stderr\" or the path of a file, found \"\""),
        Arguments.of(
            "[server]\ndurability = 'none'",
            "expected \"process\" or \"power-loss\", found \"none\""),
        Arguments.of(
            "[server]\nname = 'My Server'",
            "expected text of 1 to 63 characters without spaces, found \"My Server\""),
        Arguments.of(
            "[server]\ndescription = \"a\\u001b[2J\"",
            "expected text in quotes, on one line, found \"a\\u001B[2J\""),
        Arguments.of("[server]\ndata_dir = ''", "expected a path in quotes, found \"\""),
        Arguments.of(
            "[server]\ntime_zone = 'Mars/Base'",
            "expected \"system\" or a time zone such as \"Europe/Paris\" or \"+02:00\","
                + " found \"Mars/Base\""),
        Arguments.of(
            "[server]\ndefault_user_modes = 'i w'",
            "expected mode letters in quotes, such as \"+i\", found \"i w\""),
        Arguments.of(
            "[accounts]\nregistration = 'open'",
            "expected true, false or \"invite\", found \"open\""),
        Arguments.of(
            "[accounts]\nregistration_email = 'on'",
            "expected \"off\" or \"required\", found \"on\""),
        Arguments.of(
            "[history]\nretention = '0d'",
            "expected \"none\" or a time such as \"30d\" or \"12h\", found \"0d\""),
        Arguments.of(
            "[text]\ndefault_style = 'Lobby'",
            "expected the name of a style, in lower case, found \"Lobby\""),
        Arguments.of(
            "[[listener]]\nport = 65536", "expected a whole number from 0 to 65535, found 65536"),
        Arguments.of(
            "[[listener]]\nkind = 'gopher'",
            "expected \"auto\", \"classic\", \"tagged\", \"lobby\", \"nickname\", \"stamped\","
                + " \"irc\", \"websocket\" or \"web\", found \"gopher\""),
        Arguments.of(
            "[[listener]]\nkind = 'irc+tls'",
            "expected \"auto\", \"classic\", \"tagged\", \"lobby\", \"nickname\", \"stamped\","
                + " \"irc\", \"websocket\" or \"web\", found \"irc+tls\""
                + " (here it is kind = \"irc\" and tls = true)"),
        Arguments.of(
            "[[listener]]\nhost = 'two hosts'",
            "expected an address such as \"0.0.0.0\", \"::1\" or \"localhost\","
                + " found \"two hosts\""),
        Arguments.of(
            "[[listener]]\ntls = 'cert.pem'",
            "expected true, false or { cert = \"cert.pem\", key = \"key.pem\" },"
                + " found \"cert.pem\""),
        Arguments.of(
            "[[listener]]\ntls = { cert = 'a' }",
            "expected true, false or { cert = \"cert.pem\", key = \"key.pem\" },"
                + " found a table without both paths"),
        Arguments.of(
            "[[listener]]\ntls = { cert = 'a', key = 'b', pass = 'c' }",
            "expected true, false or { cert = \"cert.pem\", key = \"key.pem\" },"
                + " found a table with the key \"pass\""),
        Arguments.of(
            "[[listener]]\npath = 'irc'", "expected a path that begins with /, found \"irc\""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aWrongValueIsNamedWithWhatWasExpected(String file, String message) {
    assertThat(Parsed.bad(file))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem).startsWith("parley.toml:2:1: [").endsWith(": " + message));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(
            "[server]\ntrusted_proxies = [\n'10.0.0.0/8',\n 'proxy.example']",
            "4:2: [server] trusted_proxies: expected a list of IP addresses or ranges"
                + " (\"10.0.0.0/8\"), found \"proxy.example\""),
        Arguments.of(
            "[accounts]\nsasl = ['PLAIN', 'LOGIN']",
            "2:18: [accounts] sasl: expected a list of \"PLAIN\" and \"SCRAM-SHA-256\","
                + " found \"LOGIN\""),
        Arguments.of(
            "[accounts]\nsasl = 'PLAIN'",
            "2:1: [accounts] sasl: expected a list of \"PLAIN\" and \"SCRAM-SHA-256\","
                + " found \"PLAIN\""),
        Arguments.of(
            "[[operator]]\nname = 'a'\npassword = 'b'\nrights = ['kil']",
            "4:11: [[operator]] rights: expected a list of \"all\", \"kill\", \"wallops\","
                + " \"hosts\", \"see-hidden\", \"stats\", \"rehash\", \"die\", found \"kil\";"
                + " did you mean \"kill\"?"),
        Arguments.of(
            "[[listener]]\norigins = ['https://ok.example', 'example.org']",
            "2:34: [[listener]] origins: expected a list of \"*\" or origins such as"
                + " \"https://example.org\", found \"example.org\""));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void inAListThePlaceOfTheWrongElementIsNamed(String file, String problem) {
    assertThat(Parsed.bad(file)).isEqualTo(List.of("parley.toml:" + problem));
  }

  static Stream<Arguments> clashes() {
    return Stream.of(
        Arguments.of(
            "[[listener]]\nport = 7\n[[listener]]\nkind = 'irc'\nport = 7",
            "5:1: [[listener]] port: another [[listener]] has this port already"),
        Arguments.of(
            "[[listener]]\n[[listener]]\nkind = 'irc'",
            "2:1: [[listener]] port: another [[listener]] has this port already"),
        Arguments.of(
            "[[operator]]\nname = 'a'\npassword = 'b'\n[[operator]]\nname = 'a'\npassword = 'c'",
            "5:1: [[operator]] name: another [[operator]] has this name already"),
        Arguments.of(
            "[accounts]\nenabled = false\nrequired = true",
            "3:1: [accounts] required: there are no accounts: enabled is false"),
        Arguments.of(
            "[[operator]]\nname = 'a'",
            "1:1: [[operator]] password: missing; expected text in quotes that is not empty"));
  }

  @ParameterizedTest
  @MethodSource("clashes")
  void sectionsThatCannotStandTogetherAreNamed(String file, String problem) {
    assertThat(Parsed.bad(file)).isEqualTo(List.of("parley.toml:" + problem));
  }
}
