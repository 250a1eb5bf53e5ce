package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.event.Audience;
import parley.core.event.AwayChanged;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.NickChanged;
import parley.core.event.Rank;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.Said;
import parley.core.event.SessionMoved;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

class TaggedVariantTest {
  private static final long TIME_MILLIS = Instant.parse("2026-07-01T22:05:09Z").toEpochMilli();
  private static final UserId ANN_ID = new UserId(1);
  private static final UserId BOB_ID = new UserId(2);
  private static final Nick ANN = new Nick("Ann", "ann");
  private static final Nick BOB = new Nick("bob", "bob");
  private static final RoomName DEV = new RoomName("Dev", "dev");
  private static final RoomId DEV_ID = new RoomId(3);
  private static final SessionId SESSION = new SessionId(0, 1, 1);

  private final TaggedVariant received =
      new TaggedVariant(ZoneOffset.UTC, LineEnd.LF, false, false);
  private final TaggedVariant sent = new TaggedVariant(ZoneOffset.UTC, LineEnd.LF, true, false);

  @Test
  void whatIsSaidHasItsMannerInFront() {
    assertThat(line(received, said(Manner.MESSAGE))).isEqualTo("Ann [22:05:09]: one: two\n");
    assertThat(line(received, said(Manner.ACTION))).isEqualTo("* Ann [22:05:09]: one: two\n");
    assertThat(line(received, said(Manner.NOTICE))).isEqualTo("- Ann [22:05:09]: one: two\n");
  }

  @Test
  void timesAreThoseOfTheZone() {
    TaggedVariant berlin = new TaggedVariant(ZoneId.of("Europe/Berlin"), LineEnd.LF, false, false);
    assertThat(line(berlin, said(Manner.MESSAGE))).isEqualTo("Ann [00:05:09]: one: two\n");
  }

  @Test
  void linesEndAsThePeerWantsThem() {
    TaggedVariant telnet = new TaggedVariant(ZoneOffset.UTC, LineEnd.CR_LF, false, false);
    assertThat(line(telnet, said(Manner.MESSAGE))).isEqualTo("Ann [22:05:09]: one: two\r\n");
  }

  @Test
  void whatIsPrivateNamesTheOtherOne() {
    assertThat(line(received, whispered(Manner.MESSAGE))).isEqualTo("PRIVATE:Ann:one: two\n");
    assertThat(line(sent, whispered(Manner.MESSAGE))).isEqualTo("PRIVATE_SENT:bob:one: two\n");
    assertThat(line(received, whispered(Manner.ACTION))).isEqualTo("PRIVATE_ACTION:Ann:one: two\n");
    assertThat(line(sent, whispered(Manner.ACTION)))
        .isEqualTo("PRIVATE_ACTION_SENT:bob:one: two\n");
    assertThat(line(received, whispered(Manner.NOTICE))).isEqualTo("PRIVATE_NOTICE:Ann:one: two\n");
    assertThat(line(sent, whispered(Manner.NOTICE)))
        .isEqualTo("PRIVATE_NOTICE_SENT:bob:one: two\n");
  }

  @Test
  void comingToTheServerIsToldApartFromComingToARoom() {
    assertThat(line(received, joined(true))).isEqualTo("USER_JOINED:Ann\n");
    assertThat(line(received, joined(false))).isEqualTo("ROOM_JOINED:Ann:Dev\n");
    assertThat(line(received, new UserAnnounced(ANN_ID, ANN, List.of())))
        .isEqualTo("USER_JOINED:Ann\n");
    assertThat(line(received, new RoomLeft(DEV_ID, DEV, ANN_ID, ANN, SESSION, "tired")))
        .isEqualTo("ROOM_LEFT:Ann:Dev\n");
  }

  @Test
  void changesNameWhoMadeThem() {
    assertThat(line(received, new NickChanged(ANN_ID, ANN, BOB, List.of())))
        .isEqualTo("NICK_CHANGED:Ann:bob\n");
    assertThat(line(received, new TopicChanged(DEV_ID, DEV, ANN_ID, ANN, "a: b")))
        .isEqualTo("TOPIC_CHANGED:Ann:a: b\n");
    assertThat(line(received, new AwayChanged(ANN_ID, ANN, "lunch", List.of())))
        .isEqualTo("USER_AWAY:Ann:lunch\n");
    assertThat(line(received, new AwayChanged(ANN_ID, ANN, "", List.of())))
        .isEqualTo("USER_BACK:Ann\n");
  }

  @Test
  void whatConcernsNobodyElseDoesNotShow() {
    assertThat(line(received, new EpochBegan(0, 2))).isEmpty();
    assertThat(line(received, new SessionMoved(ANN_ID, SESSION, DEV_ID))).isEmpty();
  }

  private static Said said(Manner manner) {
    return new Said(DEV_ID, DEV, ANN_ID, ANN, manner, "one: two");
  }

  private static Whispered whispered(Manner manner) {
    return new Whispered(ANN_ID, ANN, BOB_ID, BOB, manner, "one: two");
  }

  private static RoomJoined joined(boolean entering) {
    return new RoomJoined(DEV_ID, DEV, ANN_ID, ANN, Rank.MEMBER, SESSION, entering);
  }

  private static String line(TaggedVariant variant, Event event) {
    Fact fact = new Fact(9, TIME_MILLIS, null, event, new Audience.Nobody());
    return new String(variant.render(fact), StandardCharsets.UTF_8);
  }
}
