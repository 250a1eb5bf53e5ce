package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaveTest {
  private final List<Person> begun = new ArrayList<>();

  private Wave wave(int people) {
    return new Wave(
        IntStream.range(0, people).mapToObj(i -> new Person("p" + i, _ -> {})).toList(),
        begun::add);
  }

  @Test
  void soManyDoItAtATime() {
    Wave wave = wave(Wave.AT_ONCE + 2);
    CompletableFuture<Void> end = wave.start();
    assertThat(begun).hasSize(Wave.AT_ONCE);
    wave.done(1);
    assertThat(begun).hasSize(Wave.AT_ONCE + 1);
    assertThat(end).isNotDone();
  }

  @Test
  void itIsOverWhenTheLastIsDone() {
    Wave wave = wave(3);
    CompletableFuture<Void> end = wave.start();
    wave.done(1_000_000);
    wave.done(2_000_000);
    assertThat(end).isNotDone();
    wave.done(3_000_000);
    assertThat(end).isCompleted();
    assertThat(wave.count()).isEqualTo(3);
    assertThat(wave.delays().getValueAtPercentile(50)).isBetween(1_990_000L, 2_010_000L);
  }
}
