package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.bench.Scenario;

class UsageTest {

  private static Arguments line(String typed, String answer) {
    return Arguments.of(List.of(typed.split(" ", -1)), answer);
  }

  static Stream<Arguments> mistakes() {
    String port = "a whole number from 0 to 65535";
    return Stream.of(
        line("serv", "parley: there is no command \"serv\"; did you mean serve?"),
        line(
            "dance",
            "parley: there is no command \"dance\"; expected one of serve, config, doctor, user, invite, bench"),
        line("--prot", "parley: there is no flag \"--prot\"; expected one of --help, --version"),
        line("serve --prot 1", "parley serve: there is no flag \"--prot\"; did you mean --port?"),
        line("serve --prot=1", "parley serve: there is no flag \"--prot\"; did you mean --port?"),
        line("serve 5555", "parley serve: expected flags only, found \"5555\""),
        line("serve --port", "parley serve: --port: expected a value N, found none"),
        line("serve --port --host x", "parley serve: --port: expected a value N, found none"),
        line("serve --port 1 --port 2", "parley serve: --port: expected once, found twice"),
        line("serve --port abc", "parley serve: --port: expected " + port + ", found \"abc\""),
        line("serve --port 70000", "parley serve: --port: expected " + port + ", found \"70000\""),
        line("serve --port -1", "parley serve: --port: expected " + port + ", found \"-1\""),
        line("serve --port=", "parley serve: --port: expected " + port + ", found \"\""),
        line("serve --data=", "parley serve: --data: expected a path in quotes, found \"\""),
        line("serve --config=", "parley serve: --config: expected a path in quotes, found \"\""),
        line(
            "serve --host a_b!",
            "parley serve: --host: expected an address such as \"0.0.0.0\", \"::1\" or"
                + " \"localhost\", found \"a_b!\""),
        line(
            "serve --listen irc",
            "parley serve: --listen: expected " + ListenFlag.EXPECTED + ", found \"irc\""),
        line(
            "serve --listen 1=gopher",
            "parley serve: --listen: expected " + ListenFlag.EXPECTED + ", found \"1=gopher\""),
        line(
            "serve --listen x=irc",
            "parley serve: --listen: expected " + ListenFlag.EXPECTED + ", found \"x=irc\""),
        line(
            "serve --listen 5555=irc",
            "parley serve: port 5555 is wanted twice, for auto and for irc"),
        line(
            "serve --port 7 --listen 8=irc --listen 8=web",
            "parley serve: port 8 is wanted twice, for irc and for web"),
        line("config", "parley config: expected either --show-defaults or --reference"),
        line(
            "config --show-defaults --reference",
            "parley config: expected either --show-defaults or --reference"),
        line("doctor --port x", "parley doctor: --port: expected " + port + ", found \"x\""),
        line("bench", "parley bench: SCENARIO: expected a value SCENARIO, found none"),
        line(
            "bench f7",
            "parley bench: there is no scenario \"f7\"; expected one of "
                + String.join(", ", Scenario.names())),
        line(
            "bench dm --people 1",
            "parley bench: --people: expected a whole number from 2 to 100000, found \"1\""),
        line(
            "bench dm --seconds 0",
            "parley bench: --seconds: expected a whole number from 1 to 3600, found \"0\""),
        line("bench dm --pid 1", "parley bench: --pid: expected together with --against"),
        line("bench dm --against x", "parley bench: " + AgainstFlag.EXPECTED));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsAnsweredInOneSentenceAndWithCodeTwo(List<String> typed, String sentence) {
    Shell shell = new Shell();
    assertThat(shell.run(typed.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
    String command = sentence.substring(0, sentence.indexOf(':'));
    assertThat(shell.err().lines()).containsExactly(sentence, "Try '" + command + " --help'.");
    assertThat(shell.out()).isEmpty();
    assertThat(shell.served()).isEmpty();
  }

  @Test
  void whatIsTypedCannotWriteToTheTerminal() {
    Shell shell = new Shell();
    shell.run("serve", "--port", "\u001b[2J\n");
    shell.run("\u001b[2J");
    shell.run("serve", "--\u001b[2J");
    assertThat(shell.err()).doesNotContain("\u001b").contains("\"\\u001B[2J\\n\"");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Shell shell = new Shell();
    assertThat(shell.run()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).startsWith("Usage: parley").contains("serve").contains("doctor");
  }

  @Test
  void helpGoesToStandardOutput() {
    for (String command : List.of("serve", "config", "doctor", "bench")) {
      Shell shell = new Shell();
      assertThat(shell.run(command, "--help")).isEqualTo(ExitCode.OK);
      assertThat(shell.out()).startsWith("Usage: parley " + command).contains("Exit codes:");
      assertThat(shell.err()).isEmpty();
    }
  }

  @Test
  void theVersionIsOneLine() {
    Shell shell = new Shell();
    assertThat(shell.run("--version")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).startsWith("parley ").hasLineCount(1);
  }

  @Test
  void aFaultIsReportedWithItsTrace() {
    Shell shell =
        new Shell(() -> {
          throw new IllegalStateException("the check broke");
        });
    assertThat(shell.run("doctor", "--port", "0")).isEqualTo(ExitCode.FAULT);
    assertThat(shell.err())
        .startsWith("parley: a fault in Parley itself, please report it:")
        .contains("IllegalStateException: the check broke");
  }

  @Test
  void everyHelpFitsATerminal() {
    Shell shell = new Shell();
    shell.run("--help");
    for (String command : List.of("serve", "config", "doctor", "bench")) {
      shell.run(command, "--help");
    }
    assertThat(shell.out().lines()).hasSizeGreaterThan(40).allMatch(each -> each.length() <= 100);
  }
}
