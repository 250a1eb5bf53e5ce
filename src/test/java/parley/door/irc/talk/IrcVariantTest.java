package parley.door.irc.talk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;
import parley.core.event.Audience;
import parley.core.event.Event;
import parley.core.event.EventDraws;
import parley.core.event.Extras;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Rank;
import parley.core.event.Said;
import parley.core.event.TopicChanged;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.irc.IrcMessage;
import parley.irc.IrcParser;

/// What clients get of any fact is lines that they can read.
class IrcVariantTest {
  /// IRCv3 message-tags: from the `@` to the space.
  private static final int TAG_BYTES_MAX = 8191;

  private static final int BODY_BYTES_MAX = 510;

  private record Case(Set<Capability> capabilities, Fact fact) {}

  @Test
  void anyFactIsWholeLines() {
    Property.forAll(
        "facts as lines",
        100,
        draws -> {
          Set<Capability> capabilities = capabilities(draws);
          Face by = EventDraws.face(draws);
          return EventDraws.ofEachKind(draws).stream()
              .map(event -> new Case(capabilities, fact(event, by)))
              .toList();
        },
        cases -> cases.forEach(IrcVariantTest::texts));
  }

  @Test
  void theLongestNamesAndTextsAreLinesToo() {
    Property.forAll("long facts as lines", IrcVariantTest::longCase, IrcVariantTest::check);
  }

  @Test
  void nothingOfALongTextIsLost() {
    Property.forAll(
        "long texts",
        draws -> script(draws).repeat(draws.between(1, 4000)),
        text -> {
          Said said = said("bob", "dev", Manner.MESSAGE, text, Extras.NONE);
          StringBuilder read = new StringBuilder();
          for (IrcMessage line : lines(new Case(Set.of(), fact(said, face("bob"))))) {
            read.append(line.param(1));
          }
          assertThat(read.toString()).isEqualTo(text);
        });
  }

  private static Case longCase(Draws draws) {
    String nick = script(draws).repeat(32);
    String room = script(draws).repeat(63);
    String text = script(draws).repeat(draws.between(1, 1000));
    Extras extras = new Extras(null, draws.listOf(3, EventDraws::tag), Rank.VOICE, List.of());
    Event event =
        draws.chance(50)
            ? said(nick, room, draws.oneOf(Manner.values()), text, extras)
            : new TopicChanged(
                new RoomId(1), new RoomName(room, room), new UserId(1), nick(nick), text);
    return new Case(capabilities(draws), fact(event, face(nick)));
  }

  /// A letter of a script, of one byte to four.
  private static String script(Draws draws) {
    return draws.oneOf("a", "é", "ع", "漢", "😀");
  }

  private static Said said(String nick, String room, Manner manner, String text, Extras extras) {
    RoomName name = new RoomName(room, room);
    return new Said(new RoomId(1), name, new UserId(1), nick(nick), manner, text, extras);
  }

  private static Face face(String nick) {
    return new Face(nick(nick), "u".repeat(16), "h".repeat(63), nick(nick), true);
  }

  private static Nick nick(String name) {
    return new Nick(name, name);
  }

  private static Set<Capability> capabilities(Draws draws) {
    Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
    draws.listOf(20, each -> each.oneOf(Capability.values())).forEach(capabilities::add);
    return capabilities;
  }

  private static Fact fact(Event event, @Nullable Face by) {
    return new Fact(7, 1_767_607_200_000L, null, event, new Audience.Nobody(), by);
  }

  private static void check(Case each) {
    lines(each);
  }

  /// Names are checked at the edge, so that their lines can be parsed.
  private static List<IrcMessage> lines(Case each) {
    return texts(each).stream().map(line -> Objects.requireNonNull(IrcParser.parse(line))).toList();
  }

  private static List<String> texts(Case each) {
    byte[] bytes = new IrcVariant(each.capabilities(), "parley").render(each.fact());
    String all = new String(bytes, UTF_8);
    assertThat(all.getBytes(UTF_8)).as("whole characters").isEqualTo(bytes);
    assertThat(all.isEmpty() || all.endsWith("\r\n")).isTrue();
    return all.isEmpty()
        ? List.of()
        : Stream.of(all.substring(0, all.length() - 2).split("\r\n", -1))
            .peek(IrcVariantTest::checkLine)
            .toList();
  }

  private static void checkLine(String line) {
    assertThat(line).doesNotContain("\r", "\n", "\0");
    int tags = IrcParser.tagBytes(line);
    assertThat(tags).isLessThanOrEqualTo(TAG_BYTES_MAX);
    assertThat(line.getBytes(UTF_8).length - tags).as(line).isLessThanOrEqualTo(BODY_BYTES_MAX);
  }
}
