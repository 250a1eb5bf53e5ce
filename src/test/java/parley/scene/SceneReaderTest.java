package parley.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.scene.Step.Person;

class SceneReaderTest {
  private static final Person ANN = new Person("ann", "lobby");

  @Test
  void everyKindOfLineIsRead() {
    assertThat(step("ann (lobby) is in dev")).isEqualTo(new Step.AreIn(List.of(ANN), "dev"));
    assertThat(step("ann (lobby), bob (tagged) are in dev"))
        .isEqualTo(new Step.AreIn(List.of(ANN, new Person("bob", "tagged")), "dev"));
    assertThat(step("ann (lobby) connects")).isEqualTo(new Step.Connects(ANN));
    assertThat(step("ann (lobby) is bob as well")).isEqualTo(new Step.IsAsWell(ANN, "bob"));
    assertThat(step("ann drops")).isEqualTo(new Step.Drops("ann"));
    assertThat(step("ann speaks telnet")).isEqualTo(new Step.SpeaksTelnet("ann"));
    assertThat(step("ann is disconnected")).isEqualTo(new Step.IsConnected("ann", false));
    assertThat(step("ann is still connected")).isEqualTo(new Step.IsConnected("ann", true));
    assertThat(step("nothing for ann, bob")).isEqualTo(new Step.SeesNothing(List.of("ann", "bob")));
    assertThat(step("1500 ms pass")).isEqualTo(new Step.Passes(1500));
    assertThat(step("nothing can be stored")).isEqualTo(new Step.Storing(false));
    assertThat(step("reading works again")).isEqualTo(new Step.Reading(true));
    assertThat(step("the server stops")).isEqualTo(new Step.Stops());
    assertThat(step("the server starts again")).isEqualTo(new Step.StartsAgain());
  }

  @Test
  void clientsOfIrcComeInNoRoomAndWithCapabilities() {
    assertThat(step("ann (irc) is here"))
        .isEqualTo(new Step.AreHere(List.of(new Step.Person("ann", "irc"))));
    assertThat(step("ann has batch, away-notify"))
        .isEqualTo(new Step.Has("ann", List.of("batch", "away-notify")));
  }

  @Test
  void whatIsTypedAndSeenIsTakenAsItIs() {
    assertThat(step("ann>  two  spaces ")).isEqualTo(new Step.Types("ann", " two  spaces "));
    assertThat(step("ann>")).isEqualTo(new Step.Types("ann", ""));
    assertThat(step("ann< bob is in dev")).isEqualTo(sees("bob is in dev"));
    assertThat(step("ann<")).isEqualTo(sees(""));
    assertThat(step("ann< \"tab\\t\"")).isEqualTo(sees("tab\t"));
    assertThat(step("ann< \"Name: \" without line end"))
        .isEqualTo(new Step.SeesPrompt("ann", "Name: "));
    assertThat(step("ann< ...")).isEqualTo(new Step.SeesWhatever(List.of("ann")));
    assertThat(step("ann sends \"a\\nb\"")).isEqualTo(new Step.Sends("ann", "a\\nb"));
    assertThat(step("ann sends \"a\" without line end")).isEqualTo(new Step.Sends("ann", "a"));
  }

  @Test
  void commentsAndEmptyLinesCount() {
    Scene scene = SceneReader.read("x.scene", "# The title\n\nann drops\n# more\nbob drops\n");
    assertThat(scene.title()).isEqualTo("The title");
    assertThat(scene.lines()).extracting(Scene.Line::number).containsExactly(3, 5);
  }

  @Test
  void aLineThatIsNoneIsNamed() {
    assertThatThrownBy(() -> SceneReader.read("x.scene", "# t\nann says hello"))
        .hasMessageStartingWith("x.scene:2: not a line of a scene");
    assertThatThrownBy(() -> SceneReader.read("x.scene", "ann are in dev"))
        .hasMessage("x.scene:1: not like `ann (lobby)`: ann");
    assertThatThrownBy(() -> SceneReader.read("x.scene", "ann sends \"\\q\""))
        .hasMessage("x.scene:1: no escape: \\q");
  }

  @Test
  void escapesStandForBytes() {
    assertThat(Quoted.bytes("a\\n\\xff\\e\\\\\\\"ü"))
        .containsExactly('a', '\n', 0xFF, 0x1B, '\\', '"', 0xC3, 0xBC);
    assertThat(Quoted.shown("a\r\u001b\u0007ü")).isEqualTo("a\\r\\e\\x07ü");
    assertThatThrownBy(() -> Quoted.bytes("\\"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no escape: \\");
  }

  @Test
  void patternsStandForWhatVaries() {
    assertThat(new Pattern("[??:??:??] ann: a.b").matches("[23:59:00] ann: a.b")).isTrue();
    assertThat(new Pattern("[??:??:??] ann: a.b").matches("[23:59:00] ann: aXb")).isFalse();
    assertThat(new Pattern("[??:??:??]").matches("[33:59:00]")).isFalse();
    assertThat(new Pattern("{word} has {number}").matches("ann has 12")).isTrue();
    assertThat(new Pattern("{word} has {number}").matches("a n has 12")).isFalse();
    assertThat(new Pattern("what?? {any}").matches("what?? ever it is")).isTrue();
    assertThat(new Pattern("\\E.*").matches("\\E.*")).isTrue();
  }

  private static Step sees(String text) {
    return new Step.Sees("ann", new Pattern(text));
  }

  private static Step step(String line) {
    return SceneReader.read("x.scene", line).lines().getFirst().step();
  }
}
