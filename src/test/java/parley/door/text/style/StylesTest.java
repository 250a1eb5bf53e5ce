package parley.door.text.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesTest {
  private static final Paint PLAIN = (_, value) -> value;

  @TempDir Path folder;

  private final Styles builtIn = Styles.builtIn();

  @Test
  void fourStylesAreBuiltIn() {
    assertThat(builtIn.names()).containsExactly("classic", "lobby", "nickname", "stamped");
    assertThat(builtIn.first()).isSameAs(builtIn.named("lobby")).hasToString("lobby");
    assertThat(builtIn.named("none")).isNull();
  }

  @ParameterizedTest
  @EnumSource(Wording.class)
  void everyStyleHasWordsForEverything(Wording wording) {
    for (String name : builtIn.names()) {
      assertThat(style(builtIn, name).template(wording)).isNotNull();
    }
  }

  @Test
  void theOptionsAreThoseOfTheExercises() {
    assertThat(style(builtIn, "lobby").options())
        .isEqualTo(new Style.Options(Asking.GUEST, 1000, false, 20, true, true, false));
    assertThat(style(builtIn, "classic").options())
        .isEqualTo(new Style.Options(Asking.PROMPT, 1000, false, 0, false, false, false));
    assertThat(style(builtIn, "nickname").options())
        .isEqualTo(new Style.Options(Asking.PROMPT, 1000, false, 0, true, true, false));
    assertThat(style(builtIn, "stamped").options())
        .isEqualTo(new Style.Options(Asking.WAIT, 1000, true, 0, false, true, true));
  }

  @Test
  void anOperatorAddsAStyleThatIsLikeAnother() throws IOException {
    write(
        "pirate.toml",
        """
        like = "nickname"
        [entering]
        replay = 5
        [people]
        came = "Ahoy, {nick}!"
        """);
    Styles styles = builtIn.and(folder);
    assertThat(styles.names()).contains("pirate", "lobby").hasSize(5);
    Style pirate = style(styles, "pirate");
    assertThat(words(pirate, Wording.PEOPLE_CAME)).isEqualTo("Ahoy, ann!");
    assertThat(words(pirate, Wording.PEOPLE_LEFT)).isEqualTo("ann has left.");
    assertThat(pirate.options().replay()).isEqualTo(5);
    assertThat(pirate.options().asking()).isEqualTo(Asking.PROMPT);
  }

  @Test
  void anOperatorChangesABuiltInStyle() throws IOException {
    write("stamped.toml", "[people]\nleft = \"{nick} is off\"\n");
    Styles styles = builtIn.and(folder);
    assertThat(styles.names()).isEqualTo(builtIn.names());
    assertThat(words(style(styles, "stamped"), Wording.PEOPLE_LEFT)).isEqualTo("ann is off");
    assertThat(style(styles, "stamped").options()).isEqualTo(style(builtIn, "stamped").options());
  }

  @Test
  void aStyleThatIsLikeNoneGoesBackToTheLobby() throws IOException {
    write("plain.toml", "");
    assertThat(words(style(builtIn.and(folder), "plain"), Wording.PEOPLE_LEFT))
        .isEqualTo("ann has left the chat.");
  }

  @Test
  void filesOfOtherKindsArePassedOver() throws IOException {
    write("README.md", "not a style");
    assertThat(builtIn.and(folder).names()).isEqualTo(builtIn.names());
  }

  @Test
  void everythingThatIsWrongIsNamedWithItsLine() throws IOException {
    Path file =
        write(
            "odd.toml",
            """
            [entering]
            replay = 101
            name = "maybe"
            refused = 3

            [people]
            came = "{nick} in {room}"
            gone = "{nick}"

            [messages]
            copy_of_said = "yes"
            """);
    assertThatThrownBy(() -> builtIn.and(folder))
        .isInstanceOf(StyleException.class)
        .message()
        .satisfies(message ->
            assertThat(message.lines())
                .containsExactly(
                    file + ":2: entering.replay: expected a whole number from 0 to 100, found 101",
                    file
                        + ":3: entering.name: expected one of \"guest\", \"prompt\", \"wait\","
                        + " found \"maybe\"",
                    file + ":4: entering.refused: expected text in quotes",
                    file
                        + ":7: people.came: expected one of {nick}, {time} (or {{ for a brace),"
                        + " found {room}",
                    file
                        + ":8: people.gone: unknown key; expected one of people.came, people.left,"
                        + " people.lost, people.saying",
                    file + ":11: messages.copy_of_said: expected true or false"));
  }

  @Test
  void anUnknownSectionIsNamed() throws IOException {
    Path file = write("odd.toml", "[nonsense]\nkey = 1\n");
    assertThatThrownBy(() -> builtIn.and(folder))
        .hasMessage(file + ":2: nonsense.key: unknown key");
  }

  @Test
  void aFileThatIsNoTomlIsNamedWithItsLine() throws IOException {
    Path file = write("odd.toml", "[people]\ncame = \"unfinished\n");
    assertThatThrownBy(() -> builtIn.and(folder))
        .isInstanceOf(StyleException.class)
        .hasMessageStartingWith(file + ":2: ");
  }

  @Test
  void aFileThatIsNoTextIsNamed() throws IOException {
    Path file = folder.resolve("odd.toml");
    Files.write(file, new byte[] {(byte) 0xC3, 0x28});
    assertThatThrownBy(() -> builtIn.and(folder))
        .hasMessage(file + ":1: expected a file of UTF-8 text that can be read");
  }

  @Test
  void anUnknownModelIsNamed() throws IOException {
    Path file = write("odd.toml", "\nlike = \"lobbby\"\n");
    assertThatThrownBy(() -> builtIn.and(folder))
        .hasMessage(
            file
                + ":2: like: expected one of [classic, lobby, nickname, stamped],"
                + " found \"lobbby\"");
  }

  @Test
  void aNameThatCannotBeTypedIsRefused() throws IOException {
    Path file = write("My Style.toml", "");
    assertThatThrownBy(() -> builtIn.and(folder))
        .hasMessage(file + ":1: expected a file name of small letters, digits, _ and -");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> builtIn.and(nowhere))
        .hasMessage(nowhere + ": expected a folder of style files that can be read");
  }

  @Test
  void theProblemsOfAllFilesComeTogether() throws IOException {
    write("one.toml", "a = 1\n");
    write("two.toml", "b = 1\n");
    assertThatThrownBy(() -> builtIn.and(folder))
        .message()
        .satisfies(message -> assertThat(message.lines()).hasSize(2));
  }

  private static String words(Style style, Wording wording) {
    return style.template(wording).fill(Values.of(Slot.NICK, "ann"), PLAIN);
  }

  private static Style style(Styles styles, String name) {
    return Objects.requireNonNull(styles.named(name), name);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
