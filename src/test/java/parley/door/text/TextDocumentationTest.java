package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.state.Limits;
import parley.door.text.command.CommandTable;
import parley.door.text.command.Entry;
import parley.door.text.command.ListCommand;
import parley.door.text.command.TextCommand;
import parley.door.text.style.Slot;
import parley.door.text.style.Styles;
import parley.door.text.style.Wording;

/// `docs/protocol/text.md` and `docs/guide/styles.md` are what the code does. The transcripts are
/// played by `parley.scene.DocumentedScenesTest`.
class TextDocumentationTest {
  private static final Path PROJECT =
      Path.of(System.getProperty("parley.basedir", "")).toAbsolutePath();
  private static final CommandTable TABLE = new CommandTable();

  private final String protocol = Files.readString(PROJECT.resolve("docs/protocol/text.md"));
  private final String guide = Files.readString(PROJECT.resolve("docs/guide/styles.md"));

  TextDocumentationTest() throws IOException {}

  @Test
  void theTableOfCommandsIsThatOfTheCode() {
    assertThat(section("Commands"))
        .contains(
            "\n| command | also | what it does |\n|---|---|---|\n"
                + rows(TextDocumentationTest::rowOfThree)
                + "\n\n");
  }

  @Test
  void theLimitsAreThoseOfTheCode() {
    assertThat(section("Limits"))
        .contains("| a message | " + Limits.DEFAULT.textBytesMax() + " bytes")
        .contains(
            "| a topic, an away message | %d and %d characters"
                .formatted(Limits.DEFAULT.topicLengthMax(), Limits.DEFAULT.awayLengthMax()))
        .contains("| parting words | " + Limits.DEFAULT.reasonLengthMax() + " characters")
        .contains("| names in a list of who is online | " + ListCommand.NAMES_MAX + ",")
        .contains("| names in a list of a room | " + AnswerWords.MEMBERS_MAX + ",")
        .contains(
            "| messages shown on entering a room | "
                + Styles.builtIn().first().options().replay()
                + " in the style lobby");
  }

  @ParameterizedTest
  @EnumSource(Wording.class)
  void everyWordingStandsInTheGuideWithWhatIsFilledIn(Wording wording) {
    Set<Slot> slots = wording.slots();
    slots.remove(Slot.TIME);
    String filled =
        slots.stream().map(s -> "`" + s.written() + "`").collect(Collectors.joining(" "));
    assertThat(guide.lines())
        .as("| `" + wording.key() + "` | ... | " + filled + " |")
        .filteredOn(line -> line.startsWith("| `" + wording.key() + "` |"))
        .singleElement()
        .asString()
        .endsWith(filled.isEmpty() ? "| |" : "| " + filled + " |");
  }

  @Test
  void theGuideNamesNoWordingThatIsNotThere() {
    Set<String> keys =
        java.util.Arrays.stream(Wording.values()).map(Wording::key).collect(Collectors.toSet());
    String wordings = guide.substring(guide.indexOf("\n## Wordings"));
    assertThat(wordings.lines().filter(line -> line.startsWith("| `")))
        .allSatisfy(line -> assertThat(keys).contains(line.substring(3, line.indexOf('`', 3))));
  }

  @ParameterizedTest
  @EnumSource(Slot.class)
  void everySlotStandsInTheGuide(Slot slot) {
    assertThat(guide).contains("| `" + slot.written() + "` |");
  }

  private String section(String title) {
    int from = protocol.indexOf("\n## " + title + "\n");
    assertThat(from).as("the section " + title).isNotNegative();
    int to = protocol.indexOf("\n## ", from + 1);
    return protocol.substring(from, to < 0 ? protocol.length() : to);
  }

  private static String rows(java.util.function.Function<Entry, String> row) {
    return TABLE.commands().stream()
        .map(TextCommand::entry)
        .map(row)
        .collect(Collectors.joining("\n"));
  }

  private static String rowOfThree(Entry entry) {
    String also =
        entry.aliases().stream().map(a -> "`/" + a + "`").collect(Collectors.joining(", "));
    return "| `%s` |%s| %s |"
        .formatted(usage(entry), also.isEmpty() ? " " : " " + also + " ", help(entry));
  }

  private static String usage(Entry entry) {
    return entry.usage().replace("|", "\\|");
  }

  private static String help(Entry entry) {
    return entry.help().replace("<", "&lt;");
  }
}
