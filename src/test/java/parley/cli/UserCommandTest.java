package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.files.FileLimits;
import parley.files.Usage;
import parley.files.Warehouse;
import parley.server.Server;
import parley.server.StartException;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;

class UserCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path data;

  @Test
  void anAccountIsMadeListedAndDeleted() {
    assertThat(run("sesame\n", "add", "ann")).isEqualTo(ExitCode.OK);
    assertThat(run("", "list")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).startsWith("ann  since ").hasLineCount(1);

    assertThat(run("", "delete", "ANN")).isEqualTo(ExitCode.OK);
    out.getBuffer().setLength(0);
    assertThat(run("", "list")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whatCannotBeIsToldWithAnExitCode() {
    run("sesame\n", "add", "ann");

    assertThat(run("sesame\n", "add", "Ann")).isEqualTo(ExitCode.FAILED);
    assertThat(run("sesame\n", "add", "two words")).isEqualTo(ExitCode.FAILED);
    assertThat(run("", "add", "bob")).isEqualTo(ExitCode.FAILED);
    assertThat(run("other\n", "passwd", "bob")).isEqualTo(ExitCode.FAILED);
    assertThat(run("", "delete", "bob")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString().lines())
        .containsExactly(
            "parley user: there is an account Ann already",
            "parley user: 'two words' cannot be a name",
            "parley user: a password is not empty",
            "parley user: there is no account bob",
            "parley user: there is no account bob");
  }

  @Test
  void aPasswordIsChanged() {
    run("sesame\n", "add", "ann");
    assertThat(run("other\n", "passwd", "ann")).isEqualTo(ExitCode.OK);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void filesGoWithTheAccountThatSentThem() throws Exception {
    run("sesame\n", "add", "ann");
    try (Warehouse house = new Warehouse(data.resolve("files"), FileLimits.DEFAULT)) {
      house.put(Warehouse.ANN, "plan.pdf", new byte[9]);
      house.put(Warehouse.BOB, "other.pdf", new byte[10]);
    }
    assertThat(run("", "delete", "ann")).isEqualTo(ExitCode.OK);
    try (Warehouse house = new Warehouse(data.resolve("files"), FileLimits.DEFAULT)) {
      assertThat(house.store().usage()).isEqualTo(new Usage(1, 10, 0));
    }
  }

  @Test
  void whileAServerRunsNothingIsTouched() throws StartException {
    Config config = ((Reading.Good) ConfigReader.parse("test.toml", toml())).config();
    try (Server server = Server.start(config, _ -> {})) {
      assertThat(server.ports()).hasSize(1);
      assertThat(run("sesame\n", "add", "ann")).isEqualTo(ExitCode.FAILED);
    }
    assertThat(err.toString()).startsWith("parley user: ").contains(data.toString());
  }

  private String toml() {
    return "[server]\ndata_dir = \"" + data + "\"\n[[listener]]\nhost = \"127.0.0.1\"\nport = 0\n";
  }

  private int run(String typed, String... arguments) {
    UserCommand command =
        new UserCommand(
            new BufferedReader(new StringReader(typed)),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    List<String> line = new ArrayList<>(List.of("user", "--data", data.toString()));
    line.addAll(List.of(arguments));
    return Main.line(List.of(command), new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(line.toArray(String[]::new));
  }
}
