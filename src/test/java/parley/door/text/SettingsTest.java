package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.text.TextHouse.sees;

import org.junit.jupiter.api.Test;
import parley.house.FakeConnection;

class SettingsTest {
  private final TextHouse house = new TextHouse();
  private final FakeConnection ann = house.named("ann", "lobby");
  private final FakeConnection bob = house.named("bob", "classic");

  @Test
  void settingsAreShown() {
    assertThat(sees(ann, "/set")).containsExactly("color is off.", "time is off.", "emoji is on.");
    assertThat(sees(ann, "/set color on")).containsExactly("color is on.");
    assertThat(sees(ann, "/SET Color OFF")).containsExactly("color is off.");
  }

  @Test
  void anythingElseIsNoSetting() {
    String usage = "Usage: /set [color|time|emoji on|off]";
    assertThat(sees(ann, "/set color")).containsExactly(usage);
    assertThat(sees(ann, "/set color maybe")).containsExactly(usage);
    assertThat(sees(ann, "/set sound on")).containsExactly(usage);
    assertThat(sees(ann, "/set color on now")).containsExactly(usage);
  }

  @Test
  void coloursComeOnlyWhenAskedFor() {
    assertThat(sees(bob, "hi")).isEmpty();
    assertThat(ann.screen().lines()).last().isEqualTo("[lobby] bob: hi");
    ann.types("/set color on");
    ann.screen().clear();
    bob.types("hi");
    assertThat(ann.screen().lines())
        .singleElement()
        .asString()
        .matches("\\[lobby] \u001b\\[[0-9]+mbob\u001b\\[0m: hi");
  }

  @Test
  void aNameKeepsItsColourInAnyCase() {
    var paint = new TerminalPaint(true, true);
    assertThat(paint.on(parley.door.text.style.Slot.NICK, "Bob").toLowerCase(java.util.Locale.ROOT))
        .isEqualTo(paint.on(parley.door.text.style.Slot.NICK, "bob"));
  }

  @Test
  void timesComeWhenAskedForAndOnlyOnce() {
    ann.types("/set time on");
    house.house().passes(1_000);
    ann.screen().clear();
    bob.types("hi");
    assertThat(ann.screen().lines()).containsExactly("[10:00:01] [lobby] bob: hi");
    FakeConnection dan = house.named("dan", "stamped");
    dan.types("/set time on");
    dan.screen().clear();
    bob.types("hi");
    assertThat(dan.screen().lines()).containsExactly("[10:00:01] bob: hi");
  }

  @Test
  void emojiAreTurnedOffBothWays() {
    assertThat(sees(ann, "well :+1:")).containsExactly("[lobby] ann: well 👍");
    ann.types("/set emoji off");
    assertThat(sees(ann, "well :+1:")).containsExactly("[lobby] ann: well :+1:");
    ann.screen().clear();
    bob.types("fine :+1:");
    assertThat(ann.screen().lines()).containsExactly("[lobby] bob: fine :+1:");
    assertThat(bob.screen().lines()).contains("ann: well :+1:", "ann: well 👍");
  }

  @Test
  void anotherStyleIsChosen() {
    assertThat(sees(ann, "/style"))
        .containsExactly("You see the style 'lobby'. There are: classic, lobby, nickname, stamped");
    assertThat(sees(ann, "/style odd"))
        .containsExactly("There is no style 'odd'. There are: classic, lobby, nickname, stamped");
    assertThat(sees(ann, "/style CLASSIC"))
        .containsExactly("You see the style classic from now on.");
    ann.types("hi");
    assertThat(ann.screen().isEmpty()).isTrue();
    assertThat(bob.screen().lines()).containsExactly("ann: hi");
  }

  @Test
  void aSettingHoldsFromItsPlaceInTheOrder() {
    ann.screen().clear();
    ann.sends("/users\n/style stamped\n/dance\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(ann.screen().lines())
        .containsExactly(
            "Users in lobby: ann, bob",
            "You see the style 'stamped' from now on.",
            "Unknown command: /dance. Type '/help' for commands.");
  }

  @Test
  void settingsStayWhenTheStyleChanges() {
    ann.types("/set time on");
    ann.types("/style nickname");
    assertThat(sees(ann, "hi")).containsExactly("[10:00:00] ann: hi");
    assertThat(sees(ann, "/set")).contains("time is on.");
  }
}
