package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/// The limit that the system sets to the length of this process's files: past it every write fails,
/// as on a failing disk.
final class FileLimit implements AutoCloseable {
  private FileLimit() {}

  /// Sets it until this is closed.
  static FileLimit at(long bytes) {
    set(Long.toString(bytes));
    return new FileLimit();
  }

  @Override
  public void close() {
    set("unlimited");
  }

  /// Runs a program and says whether it did well.
  static boolean ran(String... command) {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void set(String bytes) {
    String pid = Long.toString(ProcessHandle.current().pid());
    assertThat(ran("prlimit", "--pid", pid, "--fsize=" + bytes + ":unlimited")).isTrue();
  }
}
