package parley.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.door.Steering;

/// In a process of its own: whoever runs the tests may ignore the signal, as `nohup` does, and then
/// Java ignores it too.
class HangUpTest {
  @Test
  @Timeout(60)
  void theSignalHasTheConfigurationReadAgain() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process server =
        new ProcessBuilder(
                "env",
                "--default-signal=HUP",
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Waiting.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = server.inputReader()) {
      assertThat(said.readLine()).isEqualTo("ready");
      String pid = Long.toString(server.pid());
      assertThat(new ProcessBuilder("kill", "-HUP", pid).start().waitFor()).isZero();
      assertThat(said.readLine()).isEqualTo("the signal SIGHUP");
    } finally {
      server.destroyForcibly();
      assertThat(server.waitFor(10, SECONDS)).isTrue();
    }
  }

  /// Says who has asked it to read again, until it is ended.
  static final class Waiting implements Steering {
    /// Begins to wait.
    public static void main(String[] arguments) throws InterruptedException {
      HangUp.rereads(new Waiting());
      say("ready");
      Thread.currentThread().join();
    }

    @Override
    public Reread reread(String by) {
      say(by);
      return new Reread(true, List.of());
    }

    @Override
    public void stop(String by) {
      say("stop");
    }

    private static void say(String words) {
      System.out.println(words);
    }
  }
}
