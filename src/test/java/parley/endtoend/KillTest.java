package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// `kill -9` in the middle of bursts, again and again on one data directory: whatever anybody saw
/// is in the history once, whole, in order.
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
  private static final int KILLS = Boolean.getBoolean("parley.long") ? 1_000 : 50;
  private static final int WRITERS = 4;
  private static final int HEARD_MAX = 400; // before the kill
  private static final Pattern MESSAGE =
      Pattern.compile("w(\\d) \\[[0-9:]{8}]: run (\\d+) number (\\d+) (x+)");
  private static final String BALLAST = "x".repeat(60);

  @TempDir Path folder;

  @Test
  void whatAnybodySawIsInTheHistoryOnceWholeAndInOrder() throws InterruptedException {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("KillTest: seed " + seed + ", " + KILLS + " kills");
    SplittableRandom random = new SplittableRandom(seed);
    List<String> before = List.of();
    int seenInAll = 0;
    for (int run = 0; run < KILLS; run++) {
      List<String> seen = burst(run, random.nextInt(1, HEARD_MAX));
      List<String> stored = stored();
      int known = before.size();
      assertThat(stored.size()).as("run %d", run).isGreaterThanOrEqualTo(known);
      assertThat(stored.subList(0, known)).as("of the runs before %d", run).isEqualTo(before);
      List<String> news = stored.subList(known, stored.size());
      assertEachWriterInOrder(run, news);
      assertThat(news.size()).as("run %d", run).isGreaterThanOrEqualTo(seen.size());
      assertThat(news.subList(0, seen.size())).as("seen in run %d, so stored", run).isEqualTo(seen);
      seenInAll += seen.size();
      before = stored;
    }
    System.out.println("KillTest: " + seenInAll + " seen, " + before.size() + " stored");
    assertThat(seenInAll).as("the bursts were heard at all").isGreaterThan(KILLS);
  }

  /// One run: writers write as fast as they can, one who reads reads, and the server is killed
  /// after so many messages. Gives what was seen.
  private List<String> burst(int run, int killAfter) throws InterruptedException {
    List<Talker> people = new ArrayList<>();
    try (ServerProcess server =
        Launch.on(folder.resolve("data")).configured(Unlimited.TOML).start()) {
      Talker reader = enter(server, people, "reader");
      List<Thread> writing = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Talker writer = enter(server, people, "w" + i);
        writing.add(Thread.ofPlatform().daemon().start(() -> write(writer, run)));
      }
      reader.await(lines -> lines.size() >= killAfter, killAfter + " lines");
      server.kill();
      for (Thread writer : writing) {
        writer.join();
      }
      return messages(reader.heardToTheEnd(), run);
    } finally {
      people.forEach(Talker::close);
    }
  }

  private static Talker enter(ServerProcess server, List<Talker> people, String name) {
    Talker talker = Talker.at(server.port());
    people.add(talker);
    talker.send("JOIN:" + name);
    talker.awaitLine("JOINED:" + name);
    return talker;
  }

  private static void write(Talker writer, int run) {
    try {
      for (int i = 0; i < 100_000; i++) {
        writer.send("MESSAGE:run " + run + " number " + i + " " + BALLAST);
      }
    } catch (UncheckedIOException _) {
      // killed, as planned
    }
  }

  /// The messages of one run among what was heard, without their times. A line that was torn by the
  /// kill is none.
  private static List<String> messages(List<String> lines, int run) {
    List<String> messages = new ArrayList<>();
    for (String line : lines) {
      Matcher message = MESSAGE.matcher(line);
      if (message.matches() && Integer.parseInt(message.group(2)) == run) {
        assertThat(message.group(4)).as("whole").isEqualTo(BALLAST);
        messages.add(message.group(1) + " " + run + " " + message.group(3));
      }
    }
    return messages;
  }

  private List<String> stored() {
    return Stored.inTheLobby(folder.resolve("data")).stream()
        .map(said -> {
          String[] words = said.text().split(" ", -1);
          assertThat(words[4]).as("whole").isEqualTo(BALLAST);
          return said.nick().shown().substring(1) + " " + words[1] + " " + words[3];
        })
        .toList();
  }

  private static void assertEachWriterInOrder(int run, List<String> messages) {
    for (int i = 0; i < WRITERS; i++) {
      String writer = i + " " + run + " ";
      List<String> own = messages.stream().filter(message -> message.startsWith(writer)).toList();
      List<String> expected = IntStream.range(0, own.size()).mapToObj(n -> writer + n).toList();
      assertThat(own).as("writer %d in run %d", i, run).isEqualTo(expected);
    }
  }
}
