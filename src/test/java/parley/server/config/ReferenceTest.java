package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTest {

  @Test
  void theGuideIsInStepWithTheKeys() throws IOException {
    Path guide = Path.of("docs/guide/configuration.md");
    assertThat(Files.readString(guide))
        .as("renew it with: ./parley config --reference > " + guide)
        .isEqualTo(Reference.markdown());
  }

  @Test
  void theExampleInItIsRight() {
    String text = Reference.markdown();
    int from = text.indexOf("```toml\n") + "```toml\n".length();
    assertThat(Parsed.good(text.substring(from, text.indexOf("```", from))).listeners())
        .extracting(ListenerSettings::port)
        .isEqualTo(List.of(5555, 6667));
  }

  @Test
  void theMistakesInItAreWordedAsTheReaderWordsThem() {
    assertThat(Reference.markdown())
        .contains(
            Parsed.bad("", "", "", "", "", "[[listener]]", "port = 'irc'").getFirst(),
            Parsed.bad("", "", "", "", "", "", "", "[limits]", "nick_lenght = 9").getFirst());
  }

  @Test
  void everyRowHasItsFourCells() {
    assertThat(Reference.markdown().lines().filter(line -> line.startsWith("|")))
        .hasSizeGreaterThan(80)
        .allMatch(line -> line.replace("\\|", "").chars().filter(each -> each == '|').count() == 5);
  }
}
