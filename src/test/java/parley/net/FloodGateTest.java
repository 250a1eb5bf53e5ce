package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Draws;
import parley.Property;
import parley.net.FloodGate.Verdict;

class FloodGateTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long BEGIN = Long.MAX_VALUE - SECOND; // the clock may overflow at any time

  private long now = BEGIN;
  private final FloodGate gate = new FloodGate(FloodLimits.of(10), BEGIN);

  @ParameterizedTest
  @ValueSource(ints = {6, 40})
  void aPasteArrivesAtOnce(int lines) {
    for (int i = 0; i < lines; i++) {
      assertThat(gate.line(now)).isEqualTo(Verdict.PASS);
    }
  }

  @Test
  void aLongerPasteArrivesLittleByLittle() {
    for (int i = 0; i < 40; i++) {
      gate.line(now);
    }
    assertThat(gate.line(now)).isEqualTo(Verdict.WAIT);
    assertThat(gate.waitNanos(now)).isEqualTo(SECOND / 10);
    now += SECOND / 10;
    assertThat(gate.line(now)).isEqualTo(Verdict.PASS);
    assertThat(gate.line(now)).isEqualTo(Verdict.WAIT);
  }

  @Test
  void whoNeverStopsIsCutAfterHalfAMinuteOfDelay() {
    var verdict = Verdict.PASS;
    while (verdict != Verdict.CUT) {
      verdict = gate.line(now);
      now += verdict == Verdict.WAIT ? gate.waitNanos(now) : 0;
      assertThat(now - BEGIN).isLessThan(31 * SECOND);
    }
    assertThat(now - BEGIN).isGreaterThanOrEqualTo(30 * SECOND);
  }

  @Test
  void whoTakesABreathIsNotCut() {
    for (int round = 0; round < 100; round++) {
      for (int i = 0; i < 200; i++) {
        now += gate.waitNanos(now);
        assertThat(gate.line(now)).isEqualTo(Verdict.PASS);
        assertThat(gate.line(now)).isIn(Verdict.PASS, Verdict.WAIT);
      }
      now += 2 * SECOND;
    }
  }

  @Test
  void aSteadyTypistIsNeverDelayed() {
    for (int i = 0; i < 1000; i++) {
      assertThat(gate.line(now)).isEqualTo(Verdict.PASS);
      now += SECOND / 10;
    }
  }

  @Test
  void rateZeroIsNoLimit() {
    var open = new FloodGate(FloodLimits.of(0), now);
    for (int i = 0; i < 100_000; i++) {
      assertThat(open.line(now)).isEqualTo(Verdict.PASS);
    }
    assertThat(open.waitNanos(now)).isZero();
  }

  @Test
  void aSmallRateStillLetsAFewLinesPassAtOnce() {
    var slow = new FloodGate(FloodLimits.of(1), now);
    for (int i = 0; i < 6; i++) {
      assertThat(slow.line(now)).isEqualTo(Verdict.PASS);
    }
    assertThat(slow.line(now)).isEqualTo(Verdict.WAIT);
  }

  @Test
  void atMostFiftyLinesPassInAnySecondHoweverTheyCome() {
    Property.forAll(
        "fifty a second",
        FloodGateTest::pauses,
        pauses -> {
          var tried = new FloodGate(FloodLimits.of(10), BEGIN);
          var passed = new ArrayDeque<Long>();
          long time = BEGIN;
          for (int millis : pauses) {
            time += TimeUnit.MILLISECONDS.toNanos(millis);
            while (tried.line(time) == Verdict.PASS) {
              passed.add(time);
            }
            while (!passed.isEmpty() && time - passed.peek() > SECOND) {
              passed.remove();
            }
            assertThat(passed.size()).isLessThanOrEqualTo(50);
          }
        });
  }

  @Test
  void whoWaitsAsLongAsToldPasses() {
    Property.forAll(
        "waiting helps",
        FloodGateTest::pauses,
        pauses -> {
          var tried = new FloodGate(FloodLimits.of(10), BEGIN);
          long time = BEGIN;
          for (int millis : pauses) {
            time += TimeUnit.MILLISECONDS.toNanos(millis) + tried.waitNanos(time);
            assertThat(tried.line(time)).isEqualTo(Verdict.PASS);
          }
        });
  }

  private static List<Integer> pauses(Draws draws) {
    return new ArrayList<>(draws.listOf(300, d -> d.oneOf(0, 0, 0, 1, 10, 99, 101, 1000, 5000)));
  }
}
