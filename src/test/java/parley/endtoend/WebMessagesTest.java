package parley.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What two people at the page can do with messages.
class WebMessagesTest {
  private static final String HOLDS_EMOJI =
      """
      () => {
        const real = fetch;
        globalThis.emojiMayCome = Promise.withResolvers();
        globalThis.fetch = async (...what) => {
          if (String(what[0]).endsWith("emoji.tsv")) await emojiMayCome.promise;
          return real(...what);
        };
      }
      """;

  @TempDir static Path folder;
  private static WebStage stage;
  private static WebPerson ann;
  private static WebPerson bob;

  @BeforeAll
  static void open() {
    stage = new WebStage(folder);
    ann = stage.comes("ann", "hall");
    bob = stage.comes("bob", "hall");
  }

  @AfterAll
  static void close() {
    assertThat(stage.everybodyLeaves()).isEmpty();
    stage.close();
  }

  @BeforeEach
  void come() {
    String room = stage.newRoom();
    ann.goesTo(room);
    bob.goesTo(room);
    ann.says("hello from ann");
    bob.reads("hello from ann");
  }

  @Test
  void whoIsNamedSeesItAtOnce() {
    bob.says("ann: two from bob");
    assertThat(ann.message("two from bob")).hasClass(Pattern.compile("mention"));
  }

  @Test
  void anAnswerShowsWhatItAnswers() {
    bob.picks("hello from ann", "Reply");
    bob.says("hello yourself");
    Locator answer = ann.message("hello yourself");
    assertThat(answer.locator(".reply-to")).containsText("hello from ann");
  }

  @Test
  void aReactionIsGivenAndTakenBack() {
    bob.picks("hello from ann", "React");
    bob.field("Search").fill("tada");
    bob.dialog().getByRole(AriaRole.BUTTON, named("tada")).click();
    Locator chip = ann.message("hello from ann").locator(".chip");
    assertThat(chip).hasAttribute("aria-label", "🎉: bob");
    bob.message("hello from ann").locator(".chip").click();
    assertThat(chip).hasCount(0);
  }

  @Test
  void upInAnEmptyFieldCorrectsTheLastMessage() {
    ann.field().press("ArrowUp");
    ann.hasWritten("hello from ann");
    ann.says("hello to everybody");
    bob.reads("hello to everybody");
    assertThat(bob.message("hello to everybody")).containsText("(edited)");
  }

  @Test
  void anEmojiThatIsNotHereYetIsWaitedForAndNothingOvertakesIt() {
    WebPerson quick = stage.comes("quick", "hall");
    quick.page().evaluate(HOLDS_EMOJI);
    quick.says("well :tada: done");
    quick.hasWritten("");
    quick.says("and more");
    quick.field().pressSequentially("third");
    assertThat(quick.messages()).not().containsText("and more");
    quick.page().evaluate("() => emojiMayCome.resolve()");
    quick.reads("and more");
    assertThat(quick.texts().getLast()).contains("and more");
    assertThat(quick.message("well 🎉 done")).isVisible();
    quick.hasWritten("third");
  }

  @Test
  void aDeletedMessageLeavesAPlaceholder() {
    ann.picks("hello from ann", "Delete");
    ann.dialog().getByRole(AriaRole.BUTTON, named("Delete")).click();
    bob.sees("This message was deleted.");
    assertThat(bob.count("hello from ann")).isZero();
  }

  @Test
  void othersSeeThatSomebodyTypes() {
    bob.field().pressSequentially("hm");
    ann.sees("bob is typing");
  }

  @Test
  void linesOfOneMessageStayTogether() {
    ann.field().fill("first line");
    ann.field().press("Shift+Enter");
    ann.field().pressSequentially("second line");
    ann.field().press("Enter");
    assertThat(bob.message("first line")).containsText("second line");
  }

  @Test
  void marksBecomeBoldAndCodeAndLinks() {
    ann.says("**bold** and `code` and https://example.org/x");
    Locator message = bob.message("bold");
    assertThat(message.locator("strong")).hasText("bold");
    assertThat(message.locator("code")).hasText("code");
    assertThat(message.locator("a")).hasAttribute("rel", Pattern.compile("noopener"));
  }

  @Test
  void whatSomebodyDoesIsToldByTheirName() {
    bob.says("/me waves");
    assertThat(ann.message("waves")).containsText("bob waves");
  }

  @Test
  void manyPastedLinesAreAskedAbout() {
    ann.field().focus();
    ann.page()
        .evaluate(
            """
            () => {
              const data = new DataTransfer();
              data.setData("text/plain", "a line\\n".repeat(12));
              document.activeElement.dispatchEvent(
                new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
    ann.sees("You pasted 12 lines");
    ann.button("One message").click();
    assertThat(ann.field()).hasValue(Pattern.compile("(a line\\s+){12}"));
  }

  @Test
  void arrowsPickAMessageAndALetterAnswersIt() {
    ann.messages().focus();
    ann.presses("ArrowUp");
    assertThat(ann.message("hello from ann")).isFocused();
    ann.presses("r");
    ann.sees("Reply to ann: hello from ann");
  }

  @Test
  void wordsAreFoundInTheRoom() {
    bob.says("a needle");
    ann.reads("a needle");
    ann.presses("Control+f");
    ann.field("Find here").fill("needle");
    ann.sees("1 match");
    assertThat(ann.message("a needle")).hasClass(Pattern.compile("found"));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
