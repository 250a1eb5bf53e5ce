package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.core.id.SessionId;

@Timeout(60)
class InboxTest {
  private static final int EACH = 20_000;

  private final Inbox inbox = new Inbox();

  private static Submission submission(int from, int number) {
    return new Submission(
        new Itself(new SessionId(0, 1, from)), new Ask.Note(number), "from " + from);
  }

  private List<Submission> drained(int most) {
    List<Submission> taken = new ArrayList<>();
    inbox.drainTo(taken, most);
    return taken;
  }

  @Test
  void whatIsPutInComesOutInOrder() {
    inbox.offer(submission(1, 1));
    inbox.offer(submission(1, 2));
    inbox.offer(submission(1, 3));
    assertThat(drained(2)).containsExactly(submission(1, 1), submission(1, 2));
    assertThat(drained(2)).containsExactly(submission(1, 3));
    assertThat(drained(2)).isEmpty();
  }

  @Test
  void whatIsInIsNotWaitedFor() {
    inbox.offer(submission(1, 1));
    inbox.await(0);
    assertThat(drained(9)).hasSize(1);
  }

  @Test
  void aWakeUpBeforeTheSleepIsNotLost() {
    inbox.wake();
    inbox.await(0);
    assertThat(drained(9)).isEmpty();
  }

  @Test
  void aSleepMayHaveAnEnd() {
    inbox.await(5);
    assertThat(drained(9)).isEmpty();
  }

  @Test
  void aSleeperIsWokenByWork() throws Exception {
    CountDownLatch got = new CountDownLatch(1);
    Thread sleeper =
        Thread.ofPlatform()
            .start(() -> {
              while (drained(9).isEmpty()) {
                inbox.await(0);
              }
              got.countDown();
            });
    while (sleeper.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    inbox.offer(submission(1, 1));
    got.await();
    sleeper.join();
  }

  @Test
  void nothingIsLostBetweenManyThreads() throws Exception {
    int threads = 4;
    List<Thread> writers = new ArrayList<>();
    for (int from = 1; from <= threads; from++) {
      int number = from;
      writers.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < EACH; i++) {
                  inbox.offer(submission(number, i));
                }
              }));
    }
    int[] next = new int[threads + 1];
    for (int taken = 0; taken < threads * EACH; ) {
      List<Submission> some = drained(256);
      for (Submission submission : some) {
        int from = (int) submission.asker().session().number();
        assertThat(submission.ask()).isEqualTo(new Ask.Note(next[from]++));
      }
      taken += some.size();
      if (some.isEmpty()) {
        inbox.await(0);
      }
    }
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(drained(9)).isEmpty();
  }
}
