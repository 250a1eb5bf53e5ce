package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.Core;
import parley.core.state.Limits;
import parley.core.state.State;

/// A server that is killed in the middle of its work, again and again.
class CrashTest {
  private static final int KILLS = Boolean.getBoolean("parley.long") ? 200 : 4;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatWasAcknowledgedBeforeAKillIsThereOnceAndInOrder(Durability durability) throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    SplittableRandom random = new SplittableRandom(seed);
    long stored = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      long acknowledged = stored;
      String childSeed = Long.toString(random.nextLong());
      try (Child child =
          Child.start(CommittingChild.class, folder.toString(), durability.name(), childSeed)) {
        int commits = random.nextInt(kill % 2 == 0 ? 1_000 : 5);
        for (int i = 0; i < commits; i++) {
          String line = child.line();
          assertThat(line).as("seed %d", seed).isNotNull();
          acknowledged = Long.parseLong(line);
        }
        child.kill();
        for (String line = child.line(); line != null; line = child.line()) {
          acknowledged = Long.parseLong(line);
        }
      }
      stored = Stored.in(folder);
      assertThat(stored).as("seed %d", seed).isGreaterThanOrEqualTo(acknowledged);
    }
  }

  /// Commits numbered facts for as long as it lives, says after each commit how far it has come,
  /// and keeps a snapshot now and then.
  static final class CommittingChild {
    public static void main(String[] arguments) {
      SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[2]));
      SqliteJournal journal =
          SqliteJournal.open(Path.of(arguments[0]), Durability.valueOf(arguments[1]));
      Loaded loaded = journal.load();
      Core core =
          new Core(loaded.snapshot() == null ? new State() : loaded.snapshot(), Limits.DEFAULT);
      long last = loaded.lastSequence();
      while (true) {
        long next = last + 1 + random.nextInt(30);
        journal.commit(SomeFacts.numbered(last + 1, next));
        last = next;
        Child.say(Long.toString(last));
        if (random.nextInt(10) == 0) {
          core.skipTo(last, 0);
          journal.snapshot(core.state());
        }
      }
    }

    private CommittingChild() {}
  }
}
