package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;
import parley.server.config.Reference;

class ConfigCommandTest {

  @Test
  void theDefaultsThatItPrintsAreAFileWithTheDefaults() {
    Shell shell = new Shell();
    assertThat(shell.run("config", "--show-defaults")).isEqualTo(ExitCode.OK);
    assertThat(ConfigReader.parse("printed", shell.out()))
        .isEqualTo(new Reading.Good(Config.defaults()));
  }

  @Test
  void theReferenceIsTheGuide() {
    Shell shell = new Shell();
    assertThat(shell.run("config", "--reference")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).isEqualTo(Reference.markdown());
  }
}
