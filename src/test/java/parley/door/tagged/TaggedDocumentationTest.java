package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.core.state.Limits;

/// `docs/protocol/tagged.md` is what the code does.
class TaggedDocumentationTest {
  private static final Path PROJECT =
      Path.of(System.getProperty("parley.basedir", "")).toAbsolutePath();

  private final String document = Files.readString(PROJECT.resolve("docs/protocol/tagged.md"));

  TaggedDocumentationTest() throws IOException {}

  @Test
  void everyTagOfAProgramStandsInItsTable() {
    assertThat(section("What a program sends"))
        .contains(table(TagTable.TAGS.stream().map(Tag::form)));
  }

  @Test
  void everyTagOfTheServerStandsInItsTable() {
    assertThat(section("What the server sends"))
        .contains(table(Arrays.stream(Line.values()).map(Line::form)));
  }

  @Test
  void theTablesHoldNothingElse() {
    assertThat(rows(section("What a program sends"))).hasSize(TagTable.TAGS.size());
    assertThat(rows(section("What the server sends"))).hasSize(Line.values().length);
  }

  @Test
  void theGrammarNamesEveryTagOnceForEachDirection() {
    String grammar = section("Grammar");
    int half = grammar.indexOf("; what the server sends");
    assertThat(literals(grammar.substring(0, half)))
        .containsExactlyInAnyOrderElementsOf(
            TagTable.TAGS.stream().map(tag -> tag.form().tag()).toList());
    assertThat(literals(grammar.substring(half)))
        .containsExactlyElementsOf(Arrays.stream(Line.values()).map(Line::name).toList());
  }

  @Test
  void everyRuleOfTheGrammarIsDefinedOnceAndUsed() {
    String grammar = section("Grammar").replaceAll(";.*|\"[^\"]*\"", "");
    List<String> defined = found(grammar, "(?m)^([a-z-]+) +=");
    assertThat(defined).doesNotHaveDuplicates();
    String bodies = grammar.replaceAll("(?m)^[a-z-]+ +=", "");
    assertThat(defined)
        .filteredOn(rule -> !rule.startsWith("from-"))
        .allMatch(
            rule -> Pattern.compile("(?<![a-z-])" + rule + "(?![a-z-])").matcher(bodies).find());
  }

  @Test
  void theLimitsAreThoseOfTheCode() {
    assertThat(section("Limits"))
        .contains("| a text | " + Limits.DEFAULT.textBytesMax() + " bytes")
        .contains("| a topic | " + Limits.DEFAULT.topicLengthMax() + " characters")
        .contains("| an away message | " + Limits.DEFAULT.awayLengthMax() + " characters")
        .contains("| messages repeated on entering a room | " + TaggedDoor.REPLAY + " |")
        .contains("| messages of one `HISTORY` | %d; %d when".formatted(100, HistoryTag.COUNT))
        .contains("| names in one list | " + Replies.NAMES_MAX + " |")
        .contains("| rooms of one user | " + Limits.DEFAULT.roomsPerUser() + ",");
  }

  @Test
  void everyErrorStandsInItsTableAndEveryRowIsAnError() {
    List<Pattern> rows =
        rows(section("Errors")).stream().map(TaggedDocumentationTest::pattern).toList();
    List<String> errors = new Mistakes().errors();
    assertThat(errors).allSatisfy(error -> assertThat(matching(rows, error)).hasSize(1));
    assertThat(rows).allSatisfy(row -> assertThat(errors).anyMatch(e -> row.matcher(e).matches()));
  }

  private static List<Pattern> matching(List<Pattern> rows, String error) {
    return rows.stream().filter(row -> row.matcher(error).matches()).toList();
  }

  /// The first column of a row as a pattern: what stands between `<` and `>` varies.
  private static Pattern pattern(String row) {
    String reason = row.substring(row.indexOf('`') + 1, row.indexOf('`', row.indexOf('`') + 1));
    String varying =
        reason.equals("you have not joined, JOIN:<name> comes first") ? "<none>" : "<[a-z]+>";
    String[] words = reason.split(varying, -1);
    return Pattern.compile(String.join(".+", Arrays.stream(words).map(Pattern::quote).toList()));
  }

  private String section(String title) {
    int from = document.indexOf("\n## " + title + "\n");
    assertThat(from).as("the section " + title).isNotNegative();
    int to = document.indexOf("\n## ", from + 1);
    return document.substring(from, to < 0 ? document.length() : to);
  }

  private static String table(Stream<Form> forms) {
    return String.join(
        "\n", forms.map(f -> "| `%s` | %s |".formatted(f.shown(), f.meaning())).toList());
  }

  private static List<String> rows(String section) {
    return found(section, "(?m)^(\\| `.*)$");
  }

  private static List<String> literals(String grammar) {
    return found(grammar, "%s\"([A-Z_]+):?\"");
  }

  private static List<String> found(String text, String regex) {
    return Pattern.compile(regex)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }
}
