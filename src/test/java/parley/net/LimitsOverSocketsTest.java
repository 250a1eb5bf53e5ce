package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.Eventually;
import parley.core.event.Departure;

/// What hostile or broken peers may cost, over real sockets: themselves.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LimitsOverSocketsTest {
  private static final String STRANGER = "127.0.0.2"; // nobody is exempt but 127.0.0.1

  private final PlainDoor door = new PlainDoor("plain");

  private NetHouse house(Some limits) {
    return new NetHouse(limits.get(), new Spoken.One(door));
  }

  @Test
  void aSlowReaderIsCutWhileTheOthersGoOn() throws Exception {
    NetLimits limits =
        NetHouse.unhurried(Some.limits().sendBytesMax(65_536).closeMillis(500).get());
    try (NetHouse house = new NetHouse(limits, new Spoken.One(door))) {
      Caller slow = house.keep(new Caller("127.0.0.1", house.port(), 4_096));
      slow.types("enter slow").reads("this is plain", "+slow");
      Caller ann = house.enter("ann");
      Caller bob = house.enter("bob");
      ann.reads("+bob");
      int said = 0;
      String text = "x".repeat(2_000);
      while (!door.departures.contains(Departure.SLOW_READER)) {
        ann.types("say " + said + text);
        assertThat(ann.line()).isEqualTo("ann: " + said + text);
        assertThat(bob.line()).isEqualTo("ann: " + said + text);
        said++;
      }
      assertThat(ann.line()).isEqualTo("-slow SLOW_READER");
      assertThat(bob.line()).isEqualTo("-slow SLOW_READER");
      Eventually.until("only two are left", () -> house.net.connections() == 2);
    }
  }

  /// What it sends is less than the server drops of somebody it has cut off: more would be a reset,
  /// which takes the last words with it.
  @Test
  void aSlowReaderWhoReadsAfterAllIsToldWhy() throws Exception {
    try (NetHouse house = house(Some.limits().sendBytesMax(65_536))) {
      Caller slow = house.call().reads("this is plain");
      slow.sends("big 100000\n".repeat(1_000));
      Eventually.until(
          "who does not read is cut", () -> door.departures.contains(Departure.SLOW_READER));
      assertThat(slow.rest()).endsWith("farewell: you are reading too slowly\n");
    }
  }

  @Test
  void whoDoesNotLogInInTimeIsToldAndClosed() {
    try (NetHouse house = house(Some.limits().loginMillis(300))) {
      Caller nobody = house.call();
      Caller ann = house.enter("ann");
      assertThat(nobody.rest()).isEqualTo("this is plain\nfarewell: you did not log in in time\n");
      ann.types("say still here").reads("ann: still here");
      assertThat(door.departures).containsExactly(Departure.TIMED_OUT);
    }
  }

  @Test
  void linesThatComeTooFastAreDelayedAndAllArrive() {
    try (NetHouse house = house(Some.limits())) {
      Caller stranger = house.callFrom(STRANGER).reads("this is plain");
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 50; i++) {
        lines.append("echo ").append(i).append('\n');
      }
      long before = System.nanoTime();
      stranger.sends(lines.toString());
      for (int i = 0; i < 50; i++) {
        stranger.reads("" + i);
      }
      assertThat(System.nanoTime() - before).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(800));
    }
  }

  @Test
  void delayedLinesAreAnsweredThoughTheInputHasEnded() {
    try (NetHouse house = house(Some.limits())) {
      Caller stranger = house.callFrom(STRANGER).reads("this is plain");
      stranger.sends("echo x\n".repeat(45)).endsInput();
      assertThat(stranger.rest()).isEqualTo("x\n".repeat(45));
    }
  }

  @Test
  void anAddressWithAllItsConnectionsIsTurnedAwayInTheDialectOfTheDoor() throws Exception {
    try (NetHouse house = house(Some.limits().connections(Admission.Bounds.of(0, 2, 0)))) {
      Caller first = house.callFrom(STRANGER).reads("this is plain");
      house.callFrom(STRANGER).reads("this is plain");
      assertThat(house.callFrom(STRANGER).rest()).isEqualTo("farewell: too many connections\n");
      house.call().reads("this is plain");
      first.close();
      Eventually.until("there is room again", () -> house.net.connections() == 2);
      house.callFrom(STRANGER).reads("this is plain");
    }
  }

  @Test
  void aFullServerTurnsEverybodyAway() {
    try (NetHouse house = house(Some.limits().connections(Admission.Bounds.of(1, 0, 0)))) {
      house.enter("ann");
      assertThat(house.call().rest()).isEqualTo("farewell: too many connections\n");
    }
  }

  @Test
  void twoHundredPeopleHearEachOtherOnceAndInOrder() {
    int people = 200;
    try (NetHouse house = house(Some.limits())) {
      Caller[] callers = new Caller[people];
      for (int i = 0; i < people; i++) {
        callers[i] = house.enter("p" + i);
      }
      for (int i = 0; i < people; i++) {
        for (int later = i + 1; later < people; later++) {
          callers[i].reads("+p" + later);
        }
      }
      for (int round = 0; round < 3; round++) {
        for (int i = 0; i < people; i += 20) {
          callers[i].sends("say " + round + "a\nsay " + round + "b\n");
        }
      }
      String first = heard(callers[0], people / 20 * 6);
      for (int i = 1; i < people; i++) {
        assertThat(heard(callers[i], people / 20 * 6)).as("what p%d heard", i).isEqualTo(first);
      }
      for (int i = 0; i < people; i += 20) {
        assertThat(first.lines().filter(("p" + i + ": 0a")::equals)).hasSize(1);
        assertThat(first.lines().filter(line -> line.startsWith("p")).toList())
            .containsSubsequence("p" + i + ": 0a", "p" + i + ": 0b", "p" + i + ": 1a");
      }
    }
  }

  private static String heard(Caller caller, int lines) {
    StringBuilder heard = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      heard.append(caller.line()).append('\n');
    }
    return heard.toString();
  }
}
