package parley.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefaultsFileTest {

  @Test
  void readingItGivesTheDefaults() {
    assertThat(Parsed.good(DefaultsFile.text())).isEqualTo(Config.defaults());
  }

  @Test
  void everyKeyStandsInItBelowItsMeaning() {
    List<String> lines = DefaultsFile.text().lines().toList();
    for (Catalog.Chapter chapter : Catalog.chapters()) {
      int from = indexOf(lines, chapter.section().title());
      for (Catalog.Entry entry : chapter.entries()) {
        int at =
            from
                + indexOf(
                    lines.subList(from, lines.size()), entry.name() + " = " + entry.example());
        assertThat(lines.get(at - 1)).as(entry.name()).startsWith("# ");
      }
    }
  }

  @Test
  void asThereIsNoOperatorByDefaultTheSectionStandsInComments() {
    assertThat(DefaultsFile.text()).contains("\n# [[operator]]\n").contains("\n# name = ");
  }

  @Test
  void itFitsATerminal() {
    assertThat(DefaultsFile.text().lines()).allMatch(line -> line.length() <= 100);
  }

  private static int indexOf(List<String> lines, String line) {
    int at = Math.max(lines.indexOf(line), lines.indexOf("# " + line));
    assertThat(at).as(line).isNotNegative();
    return at;
  }
}
