package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Property;
import parley.core.Ordered;
import parley.core.Request;
import parley.core.command.Tick;
import parley.core.id.SessionId;

class LocalSequencerTest {
  private long clockMillis = 5_000;
  private final LocalSequencer sequencer =
      new LocalSequencer(() -> Instant.ofEpochMilli(clockMillis), 4_000);

  private static Request request(long number) {
    return new Request(new SessionId(0, 1, 1), number, new Tick());
  }

  @Test
  void requestsAreOrderedAsTheyCome() {
    sequencer.offer(List.of(request(1), request(2)));
    sequencer.offer(List.of(request(3)));
    assertThat(sequencer.take())
        .containsExactly(
            new Ordered(1, 5_000, request(1)),
            new Ordered(2, 5_000, request(2)),
            new Ordered(3, 5_000, request(3)));
    assertThat(sequencer.take()).isEmpty();
  }

  @Test
  void theOrderGoesOnAfterItWasTaken() {
    sequencer.offer(List.of(request(1)));
    sequencer.take();
    clockMillis = 6_000;
    sequencer.offer(List.of(request(2)));
    assertThat(sequencer.take()).containsExactly(new Ordered(2, 6_000, request(2)));
  }

  @Test
  void aClockThatJumpsBackIsWaitedFor() {
    sequencer.offer(List.of(request(1)));
    clockMillis = 1_000;
    sequencer.offer(List.of(request(2)));
    clockMillis = 5_001;
    sequencer.offer(List.of(request(3)));
    assertThat(sequencer.take())
        .extracting(Ordered::timeMillis)
        .containsExactly(5_000L, 5_000L, 5_001L);
  }

  @Test
  void timeIsNeverBeforeTheLastRun() {
    clockMillis = 100;
    sequencer.offer(List.of(request(1)));
    assertThat(sequencer.take()).extracting(Ordered::timeMillis).containsExactly(4_000L);
  }

  @Test
  void timeNeverFallsWhateverTheClockDoes() {
    Property.forAll(
        "clocks",
        draws -> draws.listOf(30, d -> d.below(10_000)),
        clocks -> {
          LocalSequencerTest test = new LocalSequencerTest();
          long last = 4_000;
          for (int clock : clocks) {
            test.clockMillis = clock;
            test.sequencer.offer(List.of(request(1)));
            long time = test.sequencer.take().getFirst().timeMillis();
            assertThat(time).isEqualTo(Math.max(last, clock));
            last = time;
          }
        });
  }
}
