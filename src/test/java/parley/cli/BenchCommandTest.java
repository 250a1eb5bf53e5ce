package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.bench.GivenServer;
import parley.client.LocalServer;

class BenchCommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void theReportGoesToStandardOutputAndIntoTheFile() throws Exception {
    Shell shell = new Shell();
    Path json = folder.resolve("report.json");
    try (LocalServer server = new LocalServer(folder.resolve("data"))) {
      int code =
          shell.run(
              ("bench dm --people 4 --seconds 1 --warm-up 0 --runs 1 --against 127.0.0.1:"
                      + server.port()
                      + " --json "
                      + json)
                  .split(" ", -1));
      assertThat(code).as(shell.err()).isEqualTo(ExitCode.OK);
    }
    assertThat(shell.out()).startsWith("dm: 2 pairs, both write").contains("faults: none");
    assertThat(shell.err()).contains("dm, run 1 of 1: counted 1 of 1 s: ");
    assertThat(Files.readString(json)).contains("\"scenario\": \"dm\"", "\"clean\": true");
  }

  @Test
  void whereNobodyListensThereIsNoResult() {
    Shell shell = new Shell();
    assertThat(shell.run("bench", "connect", "--people", "2", "--against", "127.0.0.1:1"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(shell.err()).contains("parley: ").contains("no connection");
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void aServerIsNamedByHostAndPort() {
    assertThat(AgainstFlag.parse("localhost:6667", null))
        .contains(new GivenServer("localhost", 6667, OptionalLong.empty()));
    assertThat(AgainstFlag.parse("[::1]:6667", "42"))
        .contains(new GivenServer("::1", 6667, OptionalLong.of(42)));
    for (String wrong : new String[] {"", "localhost", ":1", "localhost:", "a:0", "a:70000"}) {
      assertThat(AgainstFlag.parse(wrong, null)).as(wrong).isEqualTo(Optional.empty());
    }
    assertThat(AgainstFlag.parse("a:1", "x")).isEmpty();
  }
}
