package parley.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.core.query.Answer;
import parley.door.web.Site;
import parley.door.web.Uploaders;
import parley.engine.Delivery;
import parley.engine.Gate;
import parley.engine.Inquiries;
import parley.engine.Submission;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;

class HealthTest {
  @TempDir Path folder;

  /// An engine that answers everything with one answer.
  private static final class Engine implements Gate {
    private final Inquiries inquiries = new Inquiries(this, 3);
    private final Answer answer;

    Engine(Answer answer) {
      this.answer = answer;
    }

    @Override
    public void offer(Submission submission) {
      inquiries.deliver(
          List.of(new Delivery.Answered(submission.asker(), submission.tag(), answer, List.of())));
    }
  }

  private static Health health(Engine engine, Path dataDir) {
    Config config =
        switch (ConfigReader.parse("test.toml", "[files]\nenabled = false\n")) {
          case Reading.Good(Config good) -> good;
          case Reading.Bad bad -> throw new AssertionError(bad.problems());
        };
    Uploaders nobody = (_, _, _) -> new CompletableFuture<>();
    FileParts files = FileParts.open(config, nobody, Site.NOTHING);
    return new Health(engine.inquiries, dataDir, new Counts(), files);
  }

  @Test
  void allIsWellWhenTheEngineAnswers() {
    Engine engine = new Engine(Answer.Done.DONE);
    assertThat(health(engine, folder).problem().join()).isEmpty();
  }

  @Test
  void nothingIsWellWhenNothingCanBeStored() {
    Engine engine = new Engine(new Answer.NotStored());
    Path gone = folder.resolve("gone");
    assertThat(health(engine, gone).problem().join()).isEqualTo("Nothing can be stored.");
  }

  @Test
  void aDiskThatTakesBytesAgainIsWell() {
    Health health = health(new Engine(Answer.Done.DONE), folder);
    health.over(new Health.Sources(() -> false, () -> 0));
    assertThat(health.problem().join()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void figuresSayWhatIsKnown() {
    Health health = health(new Engine(new Answer.Counts(7, 0, 1, 2)), folder);
    health.over(new Health.Sources(() -> true, () -> 9));
    assertThat(page(health))
        .contains(
            "\nparley_engine_answers 1.0\n",
            "\nparley_users 7.0\n",
            "\nparley_rooms 2.0\n",
            "\nparley_connections 9.0\n",
            "\nparley_storing 1.0\n")
        .doesNotContain("parley_files");
  }

  @Test
  void figuresComeWithoutTheEnginesWhenItDoesNotAnswer() {
    Health health = health(new Engine(Answer.Done.DONE), folder);
    health.over(new Health.Sources(() -> false, () -> 9));
    assertThat(page(health))
        .contains(
            "\nparley_engine_answers 0.0\n", "\nparley_connections 9.0\n", "\nparley_storing 0.0\n")
        .doesNotContain("\nparley_users ", "\nparley_rooms ");
  }

  private static String page(Health health) {
    return new String(health.figures("").join().page(), UTF_8);
  }
}
