package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parley.door.irc.talk.Capability;

class IrcDocumentationTest {
  private final String page = Files.readString(Path.of("docs/protocol/irc.md"));

  IrcDocumentationTest() throws IOException {}

  @Test
  void everyCommandIsWrittenDown() {
    for (IrcCommand command : CommandTable.all()) {
      assertThat(page).containsPattern("[` ]" + command.form().name() + "[` ]");
    }
  }

  @Test
  void everyCapabilityIsWrittenDown() {
    for (Capability capability : Capability.values()) {
      if (capability != Capability.DRAFT_NO_IMPLICIT_NAMES) {
        assertThat(page).contains("`" + capability.token() + "`");
      }
    }
  }

  @Test
  void everyCommandTellsWhatItIsFor() {
    for (IrcCommand command : CommandTable.all()) {
      assertThat(command.form().meaning()).as(command.form().name()).isNotBlank();
      assertThat(command.form().name()).matches("[A-Z]+");
    }
  }
}
