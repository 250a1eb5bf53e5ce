package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {

  @Test
  void anEmptyFileHasTheDefaults() {
    assertThat(Parsed.good("")).isEqualTo(Config.defaults());
    assertThat(Parsed.good("# nothing", "[limits]")).isEqualTo(Config.defaults());
  }

  @Test
  void whereNoListenerIsNamedOneAutoPortIsOpened() {
    assertThat(Config.defaults().listeners()).containsExactly(ListenerSettings.DEFAULT);
    assertThat(ListenerSettings.DEFAULT.kind()).isEqualTo(ListenerSettings.Kind.AUTO);
    assertThat(ListenerSettings.DEFAULT.address()).isEqualTo("0.0.0.0:5555");
  }

  @Test
  void aNamedListenerTakesThePlaceOfTheDefaultOne() {
    assertThat(Parsed.good("[[listener]]", "kind = 'irc'", "port = 6667").listeners())
        .containsExactly(
            ListenerSettings.of(ListenerSettings.Kind.IRC, "0.0.0.0", 6667, Tls.ABSENT));
  }

  @Test
  void listenersMayBeAListOfInlineTables() {
    assertThat(Parsed.good("listener = [{ port = 1 }, { port = 2, tls = true }]").listeners())
        .extracting(ListenerSettings::port)
        .containsExactly(1, 2);
  }

  @Test
  void keysMayBeDotted() {
    assertThat(Parsed.good("limits.nick_length = 20").limits().names().nickLength()).isEqualTo(20);
  }

  @Test
  void allErrorsComeAtOnceInTheOrderOfTheFile() {
    assertThat(
            Parsed.bad(
                "[limits]",
                "nick_lenght = 20",
                "nick_length = 'abc'",
                "[server]",
                "name = ",
                "[log]",
                "level = 3"))
        .containsExactly(
            "parley.toml:2:1: [limits] nick_lenght: unknown key; did you mean nick_length?",
            "parley.toml:3:1: [limits] nick_length: "
                + "expected a whole number from 1 to 64, found \"abc\"",
            "parley.toml:5:8: unexpected end of line, expected a value; text goes in quotes",
            "parley.toml:7:1: [log] level: "
                + "expected \"trace\", \"debug\", \"info\", \"warn\" or \"error\", found 3");
  }

  @Test
  void aByteOrderMarkIsNoMistake() {
    assertThat(Parsed.good("\uFEFF[limits]", "nick_length = 9").limits().names().nickLength())
        .isEqualTo(9);
  }

  @Test
  void whatTheFileSystemRefusesIsSaid(@TempDir Path folder) throws IOException {
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, (byte) 0xFE});
    Path huge = Files.writeString(folder.resolve("huge"), "#".repeat((1 << 20) + 1));
    assertThat(problems(folder.resolve("none"))).containsExactly("there is no such file");
    assertThat(problems(folder)).containsExactly("expected a file, found a folder");
    assertThat(problems(binary)).containsExactly("the file is not UTF-8 text");
    assertThat(problems(huge)).containsExactly("the file is larger than 1048576 bytes");
  }

  @Test
  void aFileIsNamedAsItWasGiven(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ünï.toml");
    Files.writeString(file, "x = 1", StandardCharsets.UTF_8);
    assertThat(ConfigReader.read(file))
        .isInstanceOfSatisfying(
            Reading.Bad.class,
            bad -> assertThat(bad.problems().getFirst().toString()).startsWith(file + ":1:1: x: "));
  }

  private static List<String> problems(Path file) {
    assertThat(ConfigReader.read(file)).isInstanceOf(Reading.Bad.class);
    return ((Reading.Bad) ConfigReader.read(file))
        .problems().stream()
            .peek(problem -> assertThat(problem).hasToString(file + ": " + problem.message()))
            .map(Problem::message)
            .toList();
  }
}
