package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandTableTest {
  private static final Path TESTS =
      Path.of(System.getProperty("parley.basedir", ""))
          .toAbsolutePath()
          .resolve("src/test/java/parley/door/irc/command");

  @Test
  void everyCommandHasItsTest() throws IOException {
    for (IrcCommand command : CommandTable.all()) {
      Path test = TESTS.resolve(command.getClass().getSimpleName() + "Test.java");
      assertThat(test).as(command.form().name()).exists();
      assertThat(Files.readString(test)).contains("@Test");
    }
  }

  @Test
  void aCommandIsFoundByItsNameInCapitals() {
    for (IrcCommand command : CommandTable.all()) {
      assertThat(CommandTable.named(command.form().name())).isSameAs(command);
    }
    assertThat(CommandTable.named("join")).isNull();
    assertThat(CommandTable.named("NONSENSE")).isNull();
  }
}
