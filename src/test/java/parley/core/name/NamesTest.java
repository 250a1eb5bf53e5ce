package parley.core.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Property;
import parley.core.AnyRequest;
import parley.core.name.Names.Checked;

class NamesTest {
  private final Names names = new Names(Folding.RFC1459, 9, 12);

  private static @Nullable String wrong(Checked<?> checked) {
    return checked instanceof Checked.Wrong<?>(NameProblem problem) ? problem.reason() : null;
  }

  @Test
  void aNickIsShownAsItWasWritten() {
    assertThat(names.nick("Ann[1]")).isEqualTo(new Checked.Fine<>(new Nick("Ann[1]", "ann{1}")));
    assertThat(names.nick("Jo\u0308rg")).isEqualTo(new Checked.Fine<>(new Nick("Jörg", "jörg")));
  }

  @Test
  void aNameIsNeeded() {
    assertThat(wrong(names.nick(""))).isEqualTo("a name is needed");
    assertThat(wrong(names.room(""))).isEqualTo("a name is needed");
    assertThat(wrong(names.room("#"))).isEqualTo("a name is needed");
  }

  @Test
  void lengthsAreCountedInCharacters() {
    assertThat(wrong(names.nick("123456789"))).isNull();
    assertThat(wrong(names.nick("𝔸𝔹ℂ𝔻𝔼𝔽𝔾ℍ𝕀"))).isNull();
    assertThat(wrong(names.nick("1234567890"))).isEqualTo("it is longer than 9 characters");
    assertThat(wrong(names.room("#123456789012"))).isNull();
    assertThat(wrong(names.room("1234567890123"))).isEqualTo("it is longer than 12 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {":", ",", "@", "/", "\\", "#", "!", "*", "?"})
  void whatProtocolsNeedIsNotInANick(String sign) {
    assertThat(wrong(names.nick("a" + sign + "b"))).isEqualTo("it may not contain '" + sign + "'");
    assertThat(wrong(names.nick(sign + "b"))).isEqualTo("it may not contain '" + sign + "'");
  }

  @Test
  void spacesAreInNoName() {
    assertThat(wrong(names.nick("a b"))).isEqualTo("it may not contain spaces");
    assertThat(wrong(names.room("a b"))).isEqualTo("it may not contain spaces");
    assertThat(wrong(names.room("a,b"))).isEqualTo("it may not contain ','");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 9, 10, 13, 0x1B, 0x7F, 0x85, 0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180B,
        0x180E, 0x200B, 0x200D, 0x200E, 0x2028, 0x202E, 0x2060, 0x2066, 0x2800, 0x3000, 0x3164,
        0xD800, 0xDFFF, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFF, 0xE0001, 0xE0041, 0xE0100,
        0xE01EF, 0x10FFFF
      })
  void whatCannotBeSeenIsInNoName(int character) {
    String hidden = "ann" + Character.toString(character);
    assertThat(wrong(names.nick(hidden)))
        .isEqualTo("it may not contain control or invisible characters");
    assertThat(wrong(names.room(hidden)))
        .isEqualTo("it may not contain control or invisible characters");
  }

  @Test
  void aMarkNeedsALetterBeforeIt() {
    assertThat(wrong(names.nick("\u0308ann"))).contains("a mark without a letter");
    assertThat(wrong(names.nick("\u20DDann"))).contains("a mark without a letter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"guest_1", "GUEST_1", "gueſt_1", "guest_01", "guest_99999"})
  void guestNamesAreNotChosen(String name) {
    Names wide = new Names(Folding.ASCII, 32, 32);
    assertThat(wrong(wide.nick(name))).isEqualTo("guest names are given out by the server");
  }

  @Test
  void namesThatOnlyResembleGuestsMayBeChosen() {
    assertThat(wrong(names.nick("guest"))).isNull();
    assertThat(wrong(names.nick("guest_"))).isNull();
    assertThat(wrong(names.nick("guest_x"))).isNull();
    assertThat(wrong(names.room("guest_1"))).isNull();
    assertThat(Names.isGuest("guest_12")).isTrue();
  }

  @Test
  void fullWidthGuestsAreGuestsWhereTheyFoldToThem() {
    Names precis = new Names(Folding.PRECIS, 32, 32);
    assertThat(wrong(precis.nick("ｇｕｅｓｔ＿１"))).isEqualTo("guest names are given out by the server");
  }

  @Test
  void oneLeadingHashOfARoomIsDropped() {
    assertThat(names.room("#Garden"))
        .isEqualTo(new Checked.Fine<>(new RoomName("Garden", "garden")));
    assertThat(names.room("##x")).isEqualTo(new Checked.Fine<>(new RoomName("#x", "#x")));
    assertThat(names.room("a:b")).isEqualTo(new Checked.Fine<>(new RoomName("a:b", "a:b")));
  }

  @ParameterizedTest
  @EnumSource
  void theLobbyIsTheLobbyInEveryCase(Folding folding) {
    Names all = new Names(folding, 32, 32);
    assertThat(all.room("#LoBBy"))
        .isEqualTo(new Checked.Fine<>(new RoomName("LoBBy", RoomName.LOBBY.key())));
  }

  @Test
  void whoIsMeantIsFoundByTheSameKey() {
    Property.forAll(
        "mentioned names",
        2_000,
        draws -> AnyRequest.text(draws, 10),
        typed -> {
          if (names.nick(typed) instanceof Checked.Fine<Nick>(Nick nick)) {
            assertThat(names.nickKey(typed)).isEqualTo(nick.key());
            assertThat(names.nickKey(nick.shown())).isEqualTo(nick.key());
          }
        });
  }

  @Test
  void whateverIsTypedIsCheckedOrRefused() {
    Property.forAll(
        "hostile names",
        5_000,
        draws -> draws.text(20),
        typed -> {
          if (names.nick(typed) instanceof Checked.Fine<Nick>(Nick nick)) {
            String shown = nick.shown();
            assertThat(shown.codePointCount(0, shown.length())).isBetween(1, 9);
            assertThat(shown.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(Character::isWhitespace)
                .noneMatch(c -> " :,@/\\#!*?".indexOf(c) >= 0)
                .noneMatch(c -> Character.getType(c) == Character.FORMAT);
            assertThat(Normalizer.isNormalized(shown, Normalizer.Form.NFC)).isTrue();
            assertThat(names.nick(shown)).as("checked again").isEqualTo(new Checked.Fine<>(nick));
          }
          assertThat(names.nickKey(typed)).isNotNull();
          assertThat(names.room(typed)).isNotNull();
        });
  }

  @Test
  void aNameIsNeverEmpty() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Nick("", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Nick("x", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomName("", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomName("x", ""));
  }

  @Test
  void aNameIsPrintedAsItIsShown() {
    assertThat(new Nick("Ann", "ann")).hasToString("Ann");
    assertThat(RoomName.LOBBY).hasToString("lobby");
  }
}
