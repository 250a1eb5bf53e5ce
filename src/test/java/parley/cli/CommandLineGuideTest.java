package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineGuideTest {
  private static final Path GUIDE = Path.of("docs/guide/command-line.md");

  static Stream<List<String>> helps() {
    return Stream.of(
        List.of("--help"),
        List.of("serve", "--help"),
        List.of("config", "--help"),
        List.of("doctor", "--help"),
        List.of("user", "--help"),
        List.of("invite", "--help"),
        List.of("bench", "--help"));
  }

  @ParameterizedTest
  @MethodSource("helps")
  void theGuideShowsTheHelpAsItIs(List<String> typed) throws IOException {
    Shell shell = new Shell();
    assertThat(shell.run(typed.toArray(String[]::new))).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(GUIDE)).contains("```\n" + shell.out() + "```\n");
  }

  @Test
  void theGuideNamesEveryExitCode() throws IOException, ReflectiveOperationException {
    String guide = Files.readString(GUIDE);
    for (var field : Arrays.stream(ExitCode.class.getDeclaredFields()).toList()) {
      if (field.getType().equals(int.class)) {
        assertThat(guide).contains("| " + field.getInt(null) + " | ");
      }
    }
  }
}
