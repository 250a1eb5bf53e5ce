package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.Eventually;
import parley.core.event.Departure;

/// What a connection does for its conversation, over real sockets.
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ConversationsTest {
  private final PlainDoor door = new PlainDoor("plain");
  private final NetHouse house = NetHouse.of(door);

  @AfterEach
  void close() {
    door.patience.countDown();
    house.close();
  }

  @Test
  void twoPeopleTalk() {
    Caller ann = house.enter("ann");
    Caller bob = house.enter("bob");
    ann.reads("+bob").types("say hello").reads("ann: hello");
    bob.reads("ann: hello").types("say hi").reads("bob: hi");
    ann.reads("bob: hi");
  }

  @Test
  void whoQuitsReadsTheLastWordsAndIsClosed() {
    Caller ann = house.enter("ann");
    Caller bob = house.enter("bob");
    bob.types("quit");
    assertThat(bob.rest()).isEqualTo("bye\n");
    ann.reads("+bob", "-bob QUIT");
  }

  @Test
  void whoseConnectionBreaksHasLeftAtOnce() {
    Caller ann = house.enter("ann");
    house.enter("bob").close();
    ann.reads("+bob", "-bob LOST");
    house.enter("bob").resets();
    ann.reads("+bob", "-bob LOST");
    assertThat(door.departures).containsExactly(Departure.LOST, Departure.LOST);
  }

  @Test
  void whoEndsTheInputStillReadsAllAnswers() {
    Caller ann = house.enter("ann");
    Caller bob = house.call();
    bob.sends("enter bob\nsay one\nsay two\necho three\nsay four").endsInput();
    assertThat(bob.rest()).isEqualTo("this is plain\n+bob\nbob: one\nbob: two\nthree\nbob: four\n");
    ann.reads("+bob", "bob: one", "bob: two", "bob: four", "-bob LOST");
  }

  @Test
  void linesWaitForWhatIsAnsweredOffTheLoopAndLiveLinesDoNot() {
    Caller ann = house.enter("ann");
    Caller bob = house.enter("bob");
    bob.sends("wait\nsay after\n");
    ann.reads("+bob").types("say meanwhile").reads("ann: meanwhile");
    bob.reads("ann: meanwhile");
    door.patience.countDown();
    bob.reads("waited", "bob: after");
    ann.reads("bob: after");
  }

  @Test
  void whoEndsTheInputReadsWhatIsAnsweredOffTheLoop() {
    Caller ann = house.call();
    ann.reads("this is plain").sends("wait\necho two\n").endsInput();
    door.patience.countDown();
    assertThat(ann.rest()).isEqualTo("waited\ntwo\n");
  }

  @Test
  void aLongAnswerToWhoHasEndedTheInputArrivesWhole() {
    int bytes = 20_000_000; // more than the kernel takes at once
    NetLimits limits = Some.limits().sendBytesMax(2 * bytes).get();
    try (NetHouse other = new NetHouse(limits, new Spoken.One(door))) {
      Caller ann = other.call();
      ann.reads("this is plain").sends("wait\nbig " + bytes + "\n").endsInput();
      door.patience.countDown();
      ann.reads("waited");
      assertThat(ann.rest()).hasSize(bytes);
    }
  }

  @Test
  void whatTheConversationBeforeAskedIsNotAnsweredToTheNext() {
    house.call().reads("this is plain").sends("become\necho mine\n").reads("became", "mine");
  }

  @Test
  void aConversationKnowsThatItsPeerSpeaksTelnet() {
    Caller ann = house.call().reads("this is plain").types("telnet?").reads("false");
    ann.sends(new byte[] {(byte) 255, (byte) 241}).types("telnet?").reads("true"); // IAC NOP
  }

  @Test
  void somethingCanHappenLater() {
    house.call().reads("this is plain").types("late hello").reads("hello");
  }

  @Test
  void aBrokenConversationEndsItsOwnConnectionOnly() {
    Caller ann = house.enter("ann");
    Caller bob = house.enter("bob");
    bob.types("break");
    assertThat(bob.rest()).isEmpty();
    ann.reads("+bob", "-bob LOST").types("say still here").reads("ann: still here");
  }

  @Test
  void moreLinesThanMayBeUnderWayAllArriveInOrder() {
    Caller ann = house.enter("ann");
    int lines = 20 * NetLimits.DEFAULT.asksMax();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append("echo ").append(i).append('\n');
    }
    ann.sends(text.toString());
    for (int i = 0; i < lines; i++) {
      ann.reads("" + i);
    }
  }

  @Test
  void whatIsTooLongOrNoTextIsHeardAsSuch() {
    Caller ann = house.call().reads("this is plain");
    ann.types("x".repeat(NetLimits.DEFAULT.lineBytesMax() + 1)).reads("over 2048");
    ann.types("\0").reads("invalid: it holds a zero byte");
    ann.types("still here").reads("plain heard still here");
  }

  @Test
  void nothingOfTheGoneRemains() throws Exception {
    for (int i = 0; i < 20; i++) {
      house.enter("guest" + i).close();
      house.call().close();
    }
    Eventually.until("all places are free", () -> house.net.connections() == 0);
    Eventually.until("all have left", () -> door.departures.size() >= 40);
    assertThat(door.departures).hasSize(40);
  }
}
