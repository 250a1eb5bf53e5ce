package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.server.config.Config;
import parley.server.config.ListenerSettings;
import parley.server.config.ListenerSettings.Kind;
import parley.server.config.Tls;

class ServeCommandTest {
  @TempDir private Path folder = Path.of("");

  private Config served(String... flags) {
    Shell shell = new Shell();
    String[] arguments = new String[flags.length + 1];
    arguments[0] = "serve";
    System.arraycopy(flags, 0, arguments, 1, flags.length);
    assertThat(shell.run(arguments)).as(shell.err()).isEqualTo(ExitCode.OK);
    assertThat(shell.served()).hasSize(1);
    return shell.served().getFirst();
  }

  private String file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("parley.toml"), String.join("\n", lines)).toString();
  }

  @Test
  void withoutFlagsTheDefaultsHold() {
    assertThat(served()).isEqualTo(Config.defaults());
  }

  @Test
  void flagsSayWhereToListenAndWhereToKeepData() {
    Config config = served("--host", "127.0.0.1", "--port", "7000", "--data", "/var/parley");
    assertThat(config.listeners())
        .containsExactly(ListenerSettings.of(Kind.AUTO, "127.0.0.1", 7000, Tls.ABSENT));
    assertThat(config.server().dataDir()).isEqualTo(Path.of("/var/parley"));
  }

  @Test
  void furtherPortsAreOpenedAtTheSameAddress() {
    assertThat(
            served("--host=::1", "--port=0", "--listen", "0=classic", "--listen", "6697=irc+tls")
                .listeners())
        .containsExactly(
            ListenerSettings.of(Kind.AUTO, "::1", 0, Tls.ABSENT),
            ListenerSettings.of(Kind.CLASSIC, "::1", 0, Tls.ABSENT),
            ListenerSettings.of(Kind.IRC, "::1", 6697, Tls.OWN));
  }

  @Test
  void everyKindCanBeListenedFor() {
    for (Kind kind : Kind.values()) {
      assertThat(served("--listen", "0=" + kind.word()).listeners().getLast())
          .isEqualTo(ListenerSettings.of(kind, "0.0.0.0", 0, Tls.ABSENT));
      assertThat(served("--listen", "0=" + kind.word() + "+tls").listeners().getLast().tls())
          .isEqualTo(Tls.OWN);
    }
  }

  @Test
  void theFileIsRead() throws IOException {
    Config config = served("--config", file("[server]", "name = 'a.b'", "data_dir = 'd'"));
    assertThat(config.server().name()).isEqualTo("a.b");
    assertThat(config.server().dataDir()).isEqualTo(Path.of("d"));
  }

  @Test
  void theCommandLineWinsOverTheFile() throws IOException {
    String file =
        file(
            "[server]",
            "name = 'a.b'",
            "data_dir = 'd'",
            "[[listener]]",
            "kind = 'lobby'",
            "port = 1",
            "[[listener]]",
            "kind = 'irc'",
            "port = 2");
    Config config = served("--config", file, "--port", "9", "--data", "e", "--listen", "3=tagged");
    assertThat(config.server().name()).isEqualTo("a.b");
    assertThat(config.server().dataDir()).isEqualTo(Path.of("e"));
    assertThat(config.listeners())
        .containsExactly(
            ListenerSettings.of(Kind.LOBBY, "0.0.0.0", 9, Tls.ABSENT),
            ListenerSettings.of(Kind.IRC, "0.0.0.0", 2, Tls.ABSENT),
            ListenerSettings.of(Kind.TAGGED, "0.0.0.0", 3, Tls.ABSENT));
  }

  @Test
  void aFlagThatClashesWithTheFileIsRefused() throws IOException {
    Shell shell = new Shell();
    String file = file("[[listener]]", "port = 1", "[[listener]]", "kind = 'irc'", "port = 2");
    assertThat(shell.run("serve", "--config", file, "--port", "2")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .startsWith("parley serve: port 2 is wanted twice, for auto and for irc");
  }

  @Test
  void aWrongFileStopsTheStartWithAllItsErrors() throws IOException {
    Shell shell = new Shell();
    String file = file("[limits]", "nick_lenght = 3", "nick_length = 'abc'");
    assertThat(shell.run("serve", "--config", file)).isEqualTo(ExitCode.CONFIG);
    assertThat(shell.err().lines())
        .containsExactly(
            file + ":2:1: [limits] nick_lenght: unknown key; did you mean nick_length?",
            file
                + ":3:1: [limits] nick_length: "
                + "expected a whole number from 1 to 64, found \"abc\"");
    assertThat(shell.served()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereStopsTheStart() {
    Shell shell = new Shell();
    assertThat(shell.run("serve", "--config", "no/such.toml")).isEqualTo(ExitCode.CONFIG);
    assertThat(shell.err().lines()).containsExactly("no/such.toml: there is no such file");
  }

  @Test
  void theCodeOfTheServerIsTheCodeOfTheCommand() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    ServeAction refusing = (_, _) -> ExitCode.FAILED;
    assertThat(
            Main.line(List.of(new ServeCommand(refusing, nowhere)), nowhere, nowhere)
                .execute("serve"))
        .isEqualTo(ExitCode.FAILED);
  }
}
