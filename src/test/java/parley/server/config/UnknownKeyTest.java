package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownKeyTest {

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(
            "[limits]\nnick-Length = 1",
            "2:1: [limits] nick-Length: unknown key; did you mean nick_length?"),
        Arguments.of(
            "[limits]\nlien_length = 1",
            "2:1: [limits] lien_length: unknown key; did you mean line_length?"),
        Arguments.of(
            "[limits]\nreplay_on_join = 1",
            "2:1: [limits] replay_on_join: unknown key here; this key belongs in [history]"),
        Arguments.of(
            "[limits]\nreplay_on_jion = 1",
            "2:1: [limits] replay_on_jion: unknown key; "
                + "did you mean replay_on_join in [history]?"),
        Arguments.of(
            "[log]\nregistration = 1",
            "2:1: [log] registration: "
                + "unknown key here; this key belongs in [accounts] or [channels]"),
        Arguments.of(
            "[log]\nport = 1",
            "2:1: [log] port: unknown key here; this key belongs in [[listener]] or [sts]"),
        Arguments.of(
            "[log]\nwhatever = 1",
            "2:1: [log] whatever: unknown key; "
                + "the keys of [log] are level, to, format, messages"),
        Arguments.of(
            "nick_length = 1", "1:1: nick_length: unknown key here; this key belongs in [limits]"),
        Arguments.of(
            "nick_lenth = 1",
            "1:1: nick_lenth: unknown key; did you mean nick_length in [limits]?"),
        Arguments.of("whatever = 1", "1:1: whatever: unknown key; every key belongs in a section"),
        Arguments.of("[limit]\nx = 1", "1:1: [limit]: unknown section; did you mean [limits]?"),
        Arguments.of(
            "[[listeners]]\nport = 1",
            "1:1: [listeners]: unknown section; did you mean [[listener]]?"),
        Arguments.of(
            "[weather]",
            "1:1: [weather]: unknown section; the sections are server, listener, limits, text,"
                + " accounts, channels, history, multiline, metadata, files, metrics, operator, webirc, sts, webhook, log"),
        Arguments.of(
            "[listener]\nport = 1",
            "1:1: [[listener]]: write [[listener]], as there may be several"),
        Arguments.of(
            "[[limits]]\nmonitor = 1", "1:1: [limits]: write [limits], as there is only one"),
        Arguments.of("limits = 3", "1:1: [limits]: expected a section, found a whole number"),
        Arguments.of(
            "listener = [3]", "1:1: [[listener]]: expected a section, found a whole number"),
        Arguments.of(
            "[[listener]]\nport = 1\n[[listener]]\nprot = 2",
            "4:1: [[listener]] prot: unknown key; did you mean port?"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void anUnknownKeyOrSectionIsNamedWithTheNearestOne(String file, String problem) {
    assertThat(Parsed.bad(file)).isEqualTo(List.of("parley.toml:" + problem));
  }
}
