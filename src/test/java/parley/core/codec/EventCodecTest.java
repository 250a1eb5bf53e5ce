package parley.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.Families;
import parley.Property;
import parley.core.event.Event;
import parley.core.event.EventDraws;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.event.Parties;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

class EventCodecTest {
  private static final Said SAID =
      new Said(
          new RoomId(300),
          new RoomName("Garden", "garden"),
          new UserId(7),
          new Nick("Ann", "ann"),
          Manner.ACTION,
          "waves");

  /// Of [#SAID], as the first release wrote it.
  private static final String SAID_BYTES =
      "04 53616964 01 ac02 06 47617264656e 06 67617264656e 07"
          + " 03 416e6e 03 616e6e 06 414354494f4e 05 7761766573"
          + " 00 00 06 4d454d424552 00 00";

  @Test
  void everyEventComesBackAsItWas() {
    Property.forAll(
        "an event comes back",
        EventDraws::any,
        event -> assertThat(EventCodec.read(EventCodec.write(event))).isEqualTo(event));
  }

  @Test
  void aBodyComesBackWithItsKindAndVersion() {
    Property.forAll(
        "a body comes back",
        EventDraws::any,
        event ->
            assertThat(
                    EventCodec.read(
                        EventCodec.kind(event), EventCodec.version(event), EventCodec.body(event)))
                .isEqualTo(event));
  }

  @Test
  void everyKindHasANameOfItsOwn() {
    Property.forAll(
        "kinds differ",
        20,
        EventDraws::ofEachKind,
        events -> {
          assertThat(events.stream().map(EventCodec::kind)).doesNotHaveDuplicates();
          assertThat(events.stream().map(Event::getClass).collect(Collectors.toSet()))
              .hasSize((int) Families.members(Event.class).count());
        });
  }

  @Test
  void theFormDoesNotChangeUnnoticed() {
    String bytes = SAID_BYTES.replace(" ", "");
    assertThat(HexFormat.of().formatHex(EventCodec.write(SAID))).isEqualTo(bytes);
    assertThat(EventCodec.read(HexFormat.of().parseHex(bytes))).isEqualTo(SAID);
  }

  @Test
  void whoseConversationItWasIsKept() {
    Whispered whispered =
        new Whispered(
            new UserId(3),
            new Nick("a", "a"),
            new UserId(4),
            new Nick("b", "b"),
            Manner.MESSAGE,
            "hi",
            Extras.NONE,
            new Parties(new UserId(1), new UserId(2)));
    assertThat(EventCodec.read(EventCodec.write(whispered))).isEqualTo(whispered);
  }

  @Test
  void anUnknownKindIsNamed() {
    assertThatThrownBy(() -> EventCodec.read("RoomBurned", 1, new byte[0]))
        .isInstanceOf(CodecException.class)
        .hasMessage("no event known here is called RoomBurned");
  }

  @Test
  void anUnknownVersionIsNamed() {
    assertThatThrownBy(() -> EventCodec.read("Said", 2, EventCodec.body(SAID)))
        .isInstanceOf(CodecException.class)
        .hasMessage("version 2 of Said is not known here");
  }

  @Test
  void whatAnEventCannotHoldIsRefused() {
    byte[] nameless =
        new Writer().number(1).text("").text("").list(List.of(), (_, _) -> {}).bytes();
    assertThatThrownBy(() -> EventCodec.read("UserAnnounced", 1, nameless))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("a nick is not empty");
  }

  @Test
  void bytesThatAreCutAreRefused() {
    Property.forAll(
        "cut bytes",
        EventDraws::any,
        event -> {
          byte[] whole = EventCodec.write(event);
          for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> EventCodec.read(cut)).isInstanceOf(CodecException.class);
          }
        });
  }

  @Test
  void anyBytesAreAnEventOrRefused() {
    Property.forAll(
        "any bytes",
        draws -> {
          byte[] bytes = EventCodec.write(EventDraws.any(draws));
          bytes[draws.below(bytes.length)] = (byte) draws.below(256);
          return bytes;
        },
        bytes -> {
          try {
            assertThat(EventCodec.read(bytes)).isNotNull();
          } catch (CodecException e) {
            assertThat(e).hasMessageContaining(" ");
          }
        });
  }
}
