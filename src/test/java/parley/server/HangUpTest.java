package parley.server;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import parley.door.Steering;

class HangUpTest {
  @Test
  void theSignalHasTheConfigurationReadAgain() throws IOException, InterruptedException {
    var asked = new LinkedBlockingQueue<String>();
    HangUp.rereads(
        new Steering() {
          @Override
          public Reread reread(String by) {
            asked.add(by);
            return new Reread(true, List.of());
          }

          @Override
          public void stop(String by) {
            asked.add("stop");
          }
        });
    String self = Long.toString(ProcessHandle.current().pid());
    assertThat(new ProcessBuilder("kill", "-HUP", self).start().waitFor()).isZero();
    assertThat(asked.poll(10, SECONDS)).isEqualTo("the signal SIGHUP");
  }
}
