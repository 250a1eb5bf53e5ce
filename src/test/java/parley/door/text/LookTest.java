package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Said;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.door.Telling;
import parley.door.text.command.Settings;
import parley.door.text.style.Style;
import parley.door.text.style.Styles;

/// How facts are rendered, and how seldom.
class LookTest {
  private static final long AT = Instant.parse("2026-01-05T10:11:12Z").toEpochMilli();
  private static final Nick ANN = new Nick("ann", "ann");
  private static final Nick BOB = new Nick("bob", "bob");

  private final Styles styles = Styles.builtIn();
  private final Looks looks = new Looks(new Moments(ZoneOffset.UTC, () -> Instant.ofEpochMilli(0)));

  @Test
  void peopleWhoChoseTheSameShareOneRendering() {
    Look one = look("lobby", Settings.FIRST, false);
    assertThat(look("lobby", new Settings(false, false, true), false)).isSameAs(one);
    Telling telling = new Telling(said("hi", Manner.MESSAGE));
    byte[] bytes = telling.in(one.variant(Relation.OTHER));
    assertThat(telling.in(look("lobby", Settings.FIRST, false).variant(Relation.OTHER)))
        .isSameAs(bytes);
  }

  @Test
  void whoChoseOtherwiseHasAnother() {
    Look one = look("lobby", Settings.FIRST, false);
    assertThat(
            List.of(
                look("classic", Settings.FIRST, false),
                look("lobby", new Settings(true, false, true), false),
                look("lobby", new Settings(false, true, true), false),
                look("lobby", new Settings(false, false, false), false),
                look("lobby", Settings.FIRST, true)))
        .doesNotHaveDuplicates()
        .doesNotContain(one);
  }

  @Test
  void timesAreInTheZoneOfTheServer() {
    Looks far = new Looks(new Moments(ZoneId.of("Asia/Tokyo"), () -> Instant.ofEpochMilli(0)));
    Look stamped = far.look(new Look.Key(style("stamped"), Settings.FIRST, false));
    assertThat(stamped.line(said("hi", Manner.MESSAGE), Relation.OTHER))
        .isEqualTo("[19:11:12] ann: hi");
  }

  @Test
  void whatProgramsSayLooksDifferent() {
    Look lobby = look("lobby", Settings.FIRST, false);
    assertThat(lobby.line(said("backup done", Manner.NOTICE), Relation.OTHER))
        .isEqualTo("[lobby] -ann- backup done");
  }

  @Test
  void aDoingInPrivateNamesWhoDoesIt() {
    Look classic = look("classic", Settings.FIRST, false);
    Event waves = new Whispered(new UserId(1), ANN, new UserId(2), BOB, Manner.ACTION, "waves");
    assertThat(classic.line(fact(waves), Relation.OTHER)).isEqualTo("[PRIVATE] ann: * ann waves");
    assertThat(classic.line(fact(waves), Relation.ACTOR)).isEqualTo("[PRIVATE to bob] * ann waves");
  }

  @Test
  void onlyOneStyleTellsTheLostFromTheLeaving() {
    for (Departure how : Departure.values()) {
      boolean left = how == Departure.QUIT || how == Departure.SWITCHED || how == Departure.KILLED;
      Event gone =
          new UserLeft(
              new UserId(1), ANN, new SessionId(0, 1, 1), how, "", true, List.of(RoomId.LOBBY));
      assertThat(look("nickname", Settings.FIRST, false).line(fact(gone), Relation.OTHER))
          .isEqualTo(left ? "ann has left." : "ann lost the connection.");
      assertThat(look("lobby", Settings.FIRST, false).line(fact(gone), Relation.OTHER))
          .isEqualTo("ann has left the chat.");
    }
  }

  @Test
  void whatIsNobodysBusinessHasNoBytes() {
    Look lobby = look("lobby", Settings.FIRST, true);
    assertThat(lobby.variant(Relation.OTHER).render(fact(new EpochBegan(0, 1)))).isEmpty();
  }

  @Test
  void linesOfTelnetEndWithCrLf() {
    Look telnet = look("lobby", Settings.FIRST, true);
    assertThat(telnet.bytes("one\ntwo"))
        .asString(java.nio.charset.StandardCharsets.UTF_8)
        .isEqualTo("one\r\ntwo\r\n");
    assertThat(look("lobby", Settings.FIRST, false).bytes("one\ntwo"))
        .asString(java.nio.charset.StandardCharsets.UTF_8)
        .isEqualTo("one\ntwo\n");
  }

  private Look look(String style, Settings settings, boolean crlf) {
    return looks.look(new Look.Key(style(style), settings, crlf));
  }

  private Style style(String name) {
    return java.util.Objects.requireNonNull(styles.named(name));
  }

  private static Fact said(String text, Manner manner) {
    return fact(new Said(RoomId.LOBBY, RoomName.LOBBY, new UserId(1), ANN, manner, text));
  }

  private static Fact fact(Event event) {
    return new Fact(7, AT, null, event, new Audience.Nobody());
  }
}
