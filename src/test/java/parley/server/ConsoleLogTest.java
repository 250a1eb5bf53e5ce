package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.core.event.Audience;
import parley.core.event.AwayChanged;
import parley.core.event.Departure;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.NickChanged;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.Said;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.engine.Delivery;

class ConsoleLogTest {
  private static final SessionId SESSION = new SessionId(0, 1, 1);
  private static final UserId ANN_ID = new UserId(1);
  private static final Nick ANN = new Nick("ann", "ann");
  private static final RoomId JAVA_ID = new RoomId(9);
  private static final RoomName JAVA = new RoomName("java", "java");

  private final Logged logged = new Logged("parley.chat", Level.DEBUG);

  @AfterEach
  void stop() {
    logged.close();
  }

  @Test
  void comingAndGoingIsLogged() {
    log(false, entered(true), joined(JAVA_ID, false), leftRoom(), left(Departure.QUIT, true));
    assertThat(logged.lines())
        .containsExactly(
            "INFO ann joined the server",
            "INFO ann joined room java",
            "INFO ann left room java",
            "INFO ann left the server");
  }

  @Test
  void howSomebodyWasLostIsLogged() {
    log(false, left(Departure.LOST, true), left(Departure.SLOW_READER, true));
    log(false, left(Departure.TIMED_OUT, true), left(Departure.FLOODED, true));
    assertThat(logged.lines())
        .containsExactly(
            "INFO ann left the server: the connection was lost",
            "INFO ann left the server: read too slowly",
            "INFO ann left the server: no answer",
            "INFO ann left the server: sent too much");
  }

  @Test
  void aQuietGuestIsLoggedOnlyOnceAnnounced() {
    log(false, entered(false), left(Departure.SWITCHED, false));
    assertThat(logged.lines()).noneMatch(line -> line.startsWith("INFO"));
    log(false, new UserAnnounced(ANN_ID, ANN, List.of(RoomId.LOBBY)));
    assertThat(logged.lines()).endsWith("INFO ann joined the server");
  }

  @Test
  void aMessageIsLoggedWithItsSizeAndReachAndNotItsWords() {
    ConsoleLog console = new ConsoleLog(false);
    deliver(console, joined(JAVA_ID, false), joined(JAVA_ID, false), said("my secret plan"));
    assertThat(logged.lines())
        .endsWith("DEBUG message from ann in room java, 14 characters, broadcast to 2 users");
  }

  @Test
  void theWordsOfARoomAreLoggedWhenAskedForWithoutEscapes() {
    log(true, said("hello \u001b[31mred"));
    assertThat(logged.lines().getLast())
        .startsWith("INFO [java] ann: hello ")
        .doesNotContain("\u001b");
  }

  @Test
  void privateWordsAreNeverLogged() {
    Nick bob = new Nick("bob", "bob");
    log(true, new Whispered(ANN_ID, ANN, new UserId(2), bob, Manner.MESSAGE, "psst"));
    assertThat(logged.lines())
        .containsExactly("DEBUG private message from ann to bob, 4 characters");
  }

  @Test
  void namesTopicsAndAbsenceAreLoggedWithoutWords() {
    Nick anna = new Nick("anna", "anna");
    log(
        true,
        new NickChanged(ANN_ID, ANN, anna, List.of()),
        new TopicChanged(JAVA_ID, JAVA, ANN_ID, anna, "secret"),
        new AwayChanged(ANN_ID, anna, "lunch", List.of()),
        new AwayChanged(ANN_ID, anna, "", List.of()));
    assertThat(logged.lines())
        .containsExactly(
            "INFO ann is now known as anna",
            "INFO anna set the topic of room java",
            "DEBUG anna is away",
            "DEBUG anna is back");
  }

  private static void log(boolean messages, Event... events) {
    deliver(new ConsoleLog(messages), events);
  }

  private static void deliver(ConsoleLog console, Event... events) {
    List<Delivery> batch = new ArrayList<>();
    for (Event event : events) {
      Fact fact = new Fact(batch.size() + 1, 0, SESSION, event, new Audience.Nobody());
      batch.add(new Delivery.Told(fact, null, null));
    }
    console.deliver(batch);
  }

  private static Event entered(boolean announced) {
    return new UserEntered(ANN_ID, ANN, SESSION, Reach.ONE_ROOM, announced);
  }

  private static Event joined(RoomId room, boolean entering) {
    return new RoomJoined(room, JAVA, ANN_ID, ANN, Rank.MEMBER, SESSION, entering);
  }

  private static Event leftRoom() {
    return new RoomLeft(JAVA_ID, JAVA, ANN_ID, ANN, SESSION, "");
  }

  private static Event left(Departure how, boolean announced) {
    return new UserLeft(ANN_ID, ANN, SESSION, how, "", announced, List.of(JAVA_ID));
  }

  private static Event said(String text) {
    return new Said(JAVA_ID, JAVA, ANN_ID, ANN, Manner.MESSAGE, text);
  }
}
