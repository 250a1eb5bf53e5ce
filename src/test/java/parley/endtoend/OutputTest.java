package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a server writes: the onboarding block, and nothing else, to standard output; logs to
/// standard error.
@Execution(ExecutionMode.CONCURRENT)
class OutputTest {
  @TempDir Path folder;

  @Test
  void standardOutputHoldsTheOnboardingAndEndsWithTheReadyLine() {
    Path data = folder.resolve("data");
    try (ServerProcess server = Launch.on(data).listening("tagged", "classic").start()) {
      somebodyComesTalksAndGoes(server.port("tagged"));
      assertThat(server.terminate()).isZero();
      int port = server.port();
      assertThat(server.output()).last().isEqualTo("ready 127.0.0.1 " + port);
      assertThat(server.output().getFirst()).startsWith("Parley ").endsWith(" is running.");
      assertThat(server.output())
          .anyMatch(line -> line.endsWith("nc localhost " + port))
          .anyMatch(line -> line.matches(" *classic: +nc 127\\.0\\.0\\.1 \\d+"))
          .anyMatch(line -> line.contains(data.toString()));
      assertThat(server.output().toString())
          .contains("irc://127.0.0.1:" + port, "ircs://127.0.0.1:" + port)
          .contains("http://127.0.0.1:" + port + "/")
          .doesNotContain("ann");
    }
  }

  @Test
  void standardErrorTellsWhoCameAndWentButNotWhatWasSaid() {
    try (ServerProcess server = Launch.on(folder.resolve("data")).listening("tagged").start()) {
      somebodyComesTalksAndGoes(server.port("tagged"));
      server.awaitLog(line -> line.contains("ann left the server"), "the goodbye");
      assertThat(server.terminate()).isZero();
      assertThat(server.log())
          .anyMatch(line -> line.contains("started"))
          .anyMatch(line -> line.matches(".* INFO +127\\.0\\.0\\.1:\\d+ connected \\(tagged\\)"))
          .anyMatch(line -> line.contains("ann joined the server"))
          .allMatch(
              line -> line.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} [A-Z]+ .*"))
          .noneMatch(line -> line.contains("my secret"));
    }
  }

  @Test
  void atDebugItTellsHowFarAMessageWent() {
    try (ServerProcess server =
        Launch.on(folder.resolve("data"))
            .listening("tagged")
            .configured("[log]\nlevel = \"debug\"\n")
            .start()) {
      somebodyComesTalksAndGoes(server.port("tagged"));
      server.awaitLog(
          line ->
              line.contains("message from ann in room lobby, 9 characters, broadcast to 1 user"),
          "the broadcast line");
      assertThat(server.log()).noneMatch(line -> line.contains("my secret"));
    }
  }

  @Test
  void jsonIsOneObjectALine() {
    try (ServerProcess server =
        Launch.on(folder.resolve("data"))
            .listening("tagged")
            .configured("[log]\nformat = \"json\"\nmessages = true\n")
            .start()) {
      somebodyComesTalksAndGoes(server.port("tagged"));
      server.awaitLog(line -> line.contains("ann left the server"), "the goodbye");
      assertThat(server.terminate()).isZero();
      List<String> log = server.log();
      assertThat(log)
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
      assertThat(log).allSatisfy(line -> assertThat(Json.object(line)).containsKey("level"));
      assertThat(log).anyMatch(line -> line.contains("my secret"));
    }
  }

  private static void somebodyComesTalksAndGoes(int port) {
    try (Talker ann = Talker.at(port)) {
      ann.send("JOIN:ann");
      ann.hears("JOINED:ann");
      ann.send("MESSAGE:my secret");
      ann.hearsLike("ann .*: my secret");
      ann.send("QUIT");
      ann.hearsTheEnd();
    }
  }
}
