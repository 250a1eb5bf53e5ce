package parley.door.text.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandTableTest {
  private static final CommandTable TABLE = new CommandTable();

  @Test
  void everyCommandOfTheExercisesIsThere() {
    assertThat(
            List.of(
                "pm",
                "msg",
                "whisper",
                "list",
                "users",
                "who",
                "quit",
                "nick",
                "join",
                "leave",
                "rooms",
                "topic",
                "me",
                "history",
                "search",
                "reply",
                "react",
                "edit",
                "delete",
                "away",
                "register",
                "login",
                "send",
                "kick",
                "ban",
                "mute",
                "invite",
                "style",
                "help",
                "set"))
        .allSatisfy(name -> assertThat(TABLE.named(name)).as(name).isNotNull());
  }

  @Test
  void aCommandIsFoundInAnyCase() {
    assertThat(TABLE.named("JOIN")).isNotNull().isSameAs(TABLE.named("join"));
    assertThat(TABLE.named("dance")).isNull();
    assertThat(TABLE.named("")).isNull();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsDescribedTheSameWay(TextCommand command) {
    Entry entry = command.entry();
    assertThat(entry.name()).matches("[a-z]+");
    assertThat(entry.help()).matches("[a-z:].*[^.]").hasSizeLessThan(140);
    assertThat(entry.example()).startsWith("/" + entry.name());
    assertThat(entry.usage()).isEqualTo(("/" + entry.name() + " " + entry.parameters()).strip());
    entry.aliases().forEach(alias -> assertThat(TABLE.named(alias)).isSameAs(command));
    assertThat(entry.aliases())
        .allSatisfy(a -> assertThat(a).isEqualTo(a.toLowerCase(Locale.ROOT)));
  }

  static Stream<TextCommand> commands() {
    return TABLE.commands().stream();
  }

  @Test
  void usageIsShownUnderTheNameThatWasTyped() {
    Entry entry = new PmCommand().entry();
    assertThat(new Typed("/whisper", "", entry).usage()).isEqualTo("/whisper <user> <message>");
    assertThat(entry.usage()).isEqualTo("/pm <user> <message>");
  }

  @Test
  void whatWasTypedFallsIntoWords() {
    Typed typed = new Typed("/pm", "bob  see you", new PmCommand().entry());
    assertThat(typed.firstWord()).isEqualTo("bob");
    assertThat(typed.afterFirstWord()).isEqualTo("see you");
    assertThat(typed.words()).containsExactly("bob", "see", "you");
    Typed bare = new Typed("/pm", "", typed.entry());
    assertThat(bare.isBare()).isTrue();
    assertThat(bare.words()).isEmpty();
    assertThat(bare.afterFirstWord()).isEmpty();
  }

  @Test
  void anExampleShowsItsOwnCommand() {
    assertThatThrownBy(() -> new Entry("one", List.of(), "", "does one thing", "/two"))
        .hasMessage("an example of /one begins with it");
  }
}
