package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.text.TextHouse.sees;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.door.text.command.CommandTable;
import parley.door.text.command.TextCommand;
import parley.house.FakeConnection;

/// What holds for every command in every style.
class EveryCommandTest {
  private static final List<String> STYLES = List.of("classic", "lobby", "nickname", "stamped");

  private final TextHouse house = new TextHouse();
  private final FakeConnection bob = house.named("bob", "lobby");

  @ParameterizedTest
  @MethodSource("everywhere")
  void aCommandIsKnownUnderAllItsNames(String style, TextCommand command) {
    List<String> names =
        Stream.concat(Stream.of(command.entry().name()), command.entry().aliases().stream())
            .flatMap(name -> Stream.of(name, name.toUpperCase(java.util.Locale.ROOT)))
            .toList();
    for (String name : names) {
      FakeConnection ann = house.named("ann" + names.indexOf(name), style);
      String typed = command.entry().example().replaceFirst("/[a-z]+", "/" + name);
      bob.screen().clear();
      List<String> seen = sees(ann, typed);
      assertThat(seen).noneMatch(line -> line.contains("Unknown") || line.contains("Usage"));
      assertThat(seen.isEmpty() && bob.screen().isEmpty()).as(typed).isFalse();
      ann.drops();
    }
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void aCommandHasHelpWithAnExample(String style, TextCommand command) {
    FakeConnection ann = house.named("ann", style);
    for (String asked : List.of("/help ", "/HELP /")) {
      assertThat(sees(ann, asked + command.entry().name()))
          .contains("Example: " + command.entry().example())
          .anyMatch(
              line -> line.equals("  " + command.entry().usage() + " - " + command.entry().help()));
    }
  }

  static Stream<Arguments> everywhere() {
    List<TextCommand> commands = new CommandTable().commands();
    return STYLES.stream()
        .flatMap(style -> commands.stream().map(command -> Arguments.of(style, command)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"classic", "lobby", "nickname", "stamped"})
  void anUnknownCommandIsNeverSaid(String style) {
    FakeConnection ann = house.named("ann", style);
    bob.screen().clear();
    assertThat(sees(ann, "/dance with me")).singleElement().asString().contains("/dance");
    assertThat(sees(ann, "/")).singleElement().asString().contains("Unknown command: /.");
    assertThat(sees(ann, "/help dance")).singleElement().asString().contains("/dance");
    assertThat(bob.screen().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"classic", "lobby", "nickname", "stamped"})
  void helpListsWhatIsThereAndNothingElse(String style) {
    List<String> lines = sees(house.named("ann", style), "/help");
    for (TextCommand command : new CommandTable().commands()) {
      String usage = "  " + command.entry().usage() + " - ";
      assertThat(lines.stream().anyMatch(line -> line.startsWith(usage))).as(usage).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"classic", "lobby", "nickname", "stamped"})
  void aPrivateMessageForNobodyIsNotSaid(String style) {
    FakeConnection ann = house.named("ann", style);
    bob.screen().clear();
    assertThat(sees(ann, "@carol psst")).singleElement().asString().contains("carol");
    assertThat(sees(ann, "/msg carol psst")).singleElement().asString().contains("carol");
    assertThat(bob.screen().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quit", "\\q", "/Q", "/exit"})
  void everyWayOutLeadsOut(String typed) {
    FakeConnection ann = house.named("ann", "stamped");
    assertThat(sees(ann, typed)).contains("Goodbye!");
    assertThat(ann.closed()).isTrue();
    assertThat(house.house().state().userNamed("ann")).isNull();
  }
}
