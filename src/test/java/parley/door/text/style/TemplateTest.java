package parley.door.text.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.Property;

class TemplateTest {
  private static final Set<Slot> SLOTS = EnumSet.of(Slot.NICK, Slot.TEXT);
  private static final Paint PLAIN = (_, value) -> value;

  @Test
  void whatIsInBracesIsFilledIn() {
    Template template = Template.of("{nick}: {text}!", SLOTS);
    Values values = Values.of(Slot.NICK, "ann").with(Slot.TEXT, "hi {nick}");
    assertThat(template.fill(values, PLAIN)).isEqualTo("ann: hi {nick}!");
    assertThat(template.has(Slot.NICK)).isTrue();
    assertThat(template.has(Slot.TIME)).isFalse();
  }

  @Test
  void aDoubledBraceIsABrace() {
    assertThat(Template.of("{{nick} {nick}", SLOTS).fill(Values.of(Slot.NICK, "ann"), PLAIN))
        .isEqualTo("{nick} ann");
  }

  @Test
  void whatNobodyFilledInIsEmpty() {
    assertThat(Template.of("<{nick}>", SLOTS).fill(Values.none(), PLAIN)).isEqualTo("<>");
  }

  @Test
  void onlyAnEmptyTextSaysNothing() {
    assertThat(Template.of("", SLOTS).isEmpty()).isTrue();
    assertThat(Template.of(" ", SLOTS).isEmpty()).isFalse();
    assertThat(Template.of("{nick}", SLOTS).isEmpty()).isFalse();
  }

  @Test
  void aSlotThatDoesNotBelongThereIsRefused() {
    assertThatThrownBy(() -> Template.of("{room}", SLOTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one of {nick}, {text} (or {{ for a brace), found {room}");
    assertThatThrownBy(() -> Template.of("{nonsense}", SLOTS)).hasMessageContaining("{nonsense}");
    assertThatThrownBy(() -> Template.of("{nick", SLOTS)).hasMessageContaining("found {{nick}");
  }

  @Test
  void aControlCharacterIsRefused() {
    assertThatThrownBy(() -> Template.of("red \u001b[31m", SLOTS))
        .hasMessage("expected text without control characters, found U+001B");
    assertThat(Template.of("two\nlines", SLOTS).fill(Values.none(), PLAIN)).isEqualTo("two\nlines");
  }

  @Test
  void nothingFilledInBringsControlCharacters() {
    Template template = Template.of("{nick}: {text}", SLOTS);
    Property.forAll(
        "what is filled in is fit for a terminal",
        draws -> draws.text(30),
        text ->
            assertThat(
                    template.fill(Values.of(Slot.NICK, text).with(Slot.TEXT, text), PLAIN).chars())
                .noneMatch(Character::isISOControl));
  }
}
