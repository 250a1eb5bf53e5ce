package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import parley.Eventually;

/// Those who take more than their share are held back or cut off, and cost nobody else a thing.
@Execution(ExecutionMode.CONCURRENT)
class LimitsTest {
  @TempDir Path folder;
  private final List<Talker> people = new ArrayList<>();

  @AfterEach
  void leave() {
    people.forEach(Talker::close);
  }

  @Test
  void whoDoesNotReadIsCutWhileTheOthersTalkOn() {
    try (ServerProcess server = start(Unlimited.TOML + "send_queue_bytes = 65536\n", "tagged")) {
      Talker writer = program(server, "writer");
      Talker reader = program(server, "reader");
      Talker deaf = Talker.deafAt(server.port("tagged"));
      people.add(deaf);
      deaf.send("JOIN:deaf");
      writer.hearsAtLast("USER_JOINED:deaf");
      reader.hears("USER_JOINED:deaf");
      List<String> said = new ArrayList<>();
      boolean isThere = true;
      while (isThere) {
        assertThat(said.size()).as("messages of 2 kB until it was cut").isLessThan(10_000);
        String text = said.size() + " " + "x".repeat(2_000);
        said.add(text);
        writer.send("MESSAGE:" + text);
        String line = writer.hear();
        if (line.equals("USER_LEFT:deaf")) {
          isThere = false;
          line = writer.hear();
        }
        assertThat(line).endsWith("]: " + text);
      }
      List<String> heard = signOfLife(reader);
      assertThat(heard).filteredOn(line -> line.equals("USER_LEFT:deaf")).hasSize(1);
      assertThat(heard.stream().filter(line -> line.contains("]: ")).map(LimitsTest::text))
          .isEqualTo(said);
      deaf.listen();
      assertThat(deaf.heardToTheEnd()).first().isEqualTo("JOINED:deaf");
    }
  }

  @Test
  void whoSendsTooMuchIsDelayedThenCutAndTheOthersAreNotDisturbed() throws InterruptedException {
    try (ServerProcess server = start("", "tagged")) {
      Talker ann = program(server, "ann");
      Talker bob = program(server, "bob");
      ann.hears("USER_JOINED:bob");
      Talker flooder = from(server, "127.0.0.2"); // 127.0.0.1 is exempt
      flooder.send("JOIN:flooder");
      flooder.hears("JOINED:flooder");
      ann.hears("USER_JOINED:flooder");
      bob.hears("USER_JOINED:flooder");
      long start = System.nanoTime();
      Thread flood = Thread.ofPlatform().daemon().start(() -> flood(flooder));
      int exchanges = 0;
      boolean isThere = true;
      while (isThere) {
        String text = "exchange " + exchanges++;
        (exchanges % 2 == 0 ? ann : bob).send("MESSAGE:" + text);
        isThere = hearsAmongFlood(ann, text);
        assertThat(hearsAmongFlood(bob, text)).as("both hear the same").isEqualTo(isThere);
      }
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
      flood.join();
      assertThat(exchanges).as("exchanges in %d s", seconds).isGreaterThan(100);
      long passed = ann.heard().stream().filter(line -> line.startsWith("flooder [")).count();
      assertThat(passed).as("lines in %d s", seconds).isLessThan(50 + 11 * seconds);
      assertThat(flooder.heardToTheEnd()).contains("CLOSING:you are sending too much");
    }
  }

  private static void flood(Talker flooder) {
    try {
      for (int i = 0; i < 10_000_000; i++) {
        flooder.send("MESSAGE:spam " + i);
      }
    } catch (UncheckedIOException _) {
      // cut, as planned
    }
  }

  /// Passes over the flood up to a message, and tells whether the flooder has been there all along.
  private static boolean hearsAmongFlood(Talker talker, String text) {
    boolean isThere = true;
    String line = talker.hear();
    while (line.startsWith("flooder [") || line.equals("USER_LEFT:flooder")) {
      isThere &= line.startsWith("flooder [");
      line = talker.hear();
    }
    assertThat(line).endsWith("]: " + text);
    return isThere;
  }

  @Test
  void aPasteOfSomeLinesArrivesWhole() {
    try (ServerProcess server = start("", "tagged")) {
      Talker ann = program(server, "ann");
      Talker bob = program(server, "bob");
      ann.hears("USER_JOINED:bob");
      ann.sendText("MESSAGE:1\nMESSAGE:2\nMESSAGE:3\nMESSAGE:4\nMESSAGE:5\nMESSAGE:6\n");
      for (int i = 1; i <= 6; i++) {
        bob.hearsLike("ann .*: " + i);
      }
    }
  }

  @Test
  void whoDoesNotLogInInTimeIsGone() {
    try (ServerProcess server =
        start("[limits]\nregistration_timeout_s = 3\n", "tagged", "classic")) {
      Talker silent = at(server.port("tagged"));
      Talker asked = at(server.port("classic"));
      Talker begun = at(server.port());
      begun.sendText("LIST_US");
      Talker busy = at(server.port("tagged"));
      busy.send("PING");
      busy.hears("PONG");
      silent.hears("CLOSING:you did not log in in time");
      silent.hearsTheEnd();
      busy.hears("CLOSING:you did not log in in time");
      busy.hearsTheEnd();
      asked.isPrompted("Username: ");
      asked.hears("");
      asked.hears("Closing the connection: you did not log in in time.");
      asked.hearsTheEnd();
      assertThat(begun.heardToTheEnd()).hasSizeLessThanOrEqualTo(1);
      Talker person = at(server.port());
      person.hearsLike("Welcome! .*");
      Talker late = at(server.port("tagged"));
      late.hears("CLOSING:you did not log in in time");
      person.send("/ping");
      person.hears("Pong.");
    }
  }

  @Test
  void anAddressHasItsShareOfConnections() throws Exception {
    String config = "[limits]\nconnections_per_address = 3\nconnection_rate = 0\n";
    try (ServerProcess server = start(config, "tagged")) {
      List<Talker> three = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Talker talker = from(server, "127.0.0.2");
        talker.send("JOIN:p" + i);
        talker.hears("JOINED:p" + i);
        three.add(talker);
      }
      Talker fourth = from(server, "127.0.0.2");
      assertThat(fourth.heardToTheEnd())
          .hasSize(1)
          .first()
          .asString()
          .contains("too many connections");
      Talker neighbour = from(server, "127.0.0.3");
      neighbour.send("PING");
      neighbour.hears("PONG");
      for (int i = 0; i < 8; i++) {
        Talker local = program(server, "local" + i);
        assertThat(local.heard()).isNotEmpty();
      }
      three.getFirst().send("QUIT");
      three.getFirst().heardToTheEnd();
      Eventually.until("there is a place again", () -> mayEnter(server));
    }
  }

  private boolean mayEnter(ServerProcess server) {
    Talker talker = from(server, "127.0.0.2");
    talker.send("PING");
    String answer = talker.hear();
    talker.close();
    return answer.equals("PONG");
  }

  private ServerProcess start(String toml, String... kinds) {
    return Launch.on(folder.resolve("data")).configured(toml).listening(kinds).start();
  }

  private Talker from(ServerProcess server, String address) {
    Talker talker = Talker.from(address, server.port("tagged"), Manner.LINES);
    people.add(talker);
    return talker;
  }

  private Talker at(int port) {
    Talker talker = Talker.at(port);
    people.add(talker);
    return talker;
  }

  private Talker program(ServerProcess server, String name) {
    Talker talker = at(server.port("tagged"));
    talker.send("JOIN:" + name);
    talker.hears("JOINED:" + name);
    return talker;
  }

  private static List<String> signOfLife(Talker program) {
    program.send("PING");
    return program.hearsAtLast("PONG");
  }

  private static String text(String line) {
    return line.substring(line.indexOf("]: ") + 3);
  }
}
