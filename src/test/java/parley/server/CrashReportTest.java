package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.core.command.Say;
import parley.core.event.Manner;
import parley.core.id.SessionId;
import parley.engine.Ask;
import parley.engine.EngineThread.Broken;
import parley.engine.Itself;
import parley.engine.Submission;

class CrashReportTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;

  @Test
  void whatWasBeingDecidedIsWrittenDownWithoutAnybodysWords() throws IOException {
    try (Logged logged = new Logged(CrashReport.class.getName(), Level.ERROR)) {
      Ask ask = new Ask.Order(new Say(null, Manner.MESSAGE, "my secret"));
      Submission submission = new Submission(new Itself(new SessionId(0, 3, 7)), ask, null);
      Broken broken = new Broken(submission, new IllegalStateException("two owners of one name"));
      Path file = Objects.requireNonNull(CrashReport.write(folder, broken, NOW, "1.2.3"));
      assertThat(Files.readString(file))
          .contains("Parley 1.2.3 stopped at " + NOW)
          .contains("Deciding: Say of SessionId[node=0, epoch=3, number=7]")
          .contains("two owners of one name")
          .doesNotContain("my secret");
      assertThat(logged.lines()).hasSize(1);
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsStillLogged() {
    try (Logged logged = new Logged(CrashReport.class.getName(), Level.ERROR)) {
      Broken broken = new Broken(null, new IllegalStateException("broken"));
      assertThat(CrashReport.write(folder.resolve("not there"), broken, NOW, "1.2.3")).isNull();
      assertThat(logged.lines()).hasSize(2).anyMatch(line -> line.contains("cannot be written"));
    }
  }
}
