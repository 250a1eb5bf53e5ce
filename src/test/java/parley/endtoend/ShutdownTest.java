package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The server is told to stop: everybody is told, everything accepted is stored, and it exits with
/// 0 within 5 seconds.
@Execution(ExecutionMode.CONCURRENT)
class ShutdownTest {
  private static final Duration WITHIN = Duration.ofSeconds(5);
  private static final int CLIENTS = 200;
  private static final int AT_ONCE = 10; // messages of one client that are under way
  private static final Pattern MESSAGE = Pattern.compile("(c\\d+) \\[[0-9:]{8}]: number (\\d+)");

  /// A door, and how people come in there and are sent off.
  ///
  /// @param prompt what they are asked, empty for nothing
  /// @param entry what they say to be on the server
  /// @param notice that it shuts down
  private record Door(String kind, String prompt, String entry, String notice) {}

  private static final Door CLASSIC =
      new Door("classic", "Username: ", "cleo", "The server is shutting down\\.");
  private static final Door TAGGED =
      new Door("tagged", "", "JOIN:tom", "CLOSING:the server is shutting down");
  private static final Door LOBBY =
      new Door("lobby", "", "/nick lou", "The server is shutting down\\. Goodbye!");
  private static final Door NICKNAME =
      new Door("nickname", "Nickname: ", "nick", "The server is shutting down\\.");
  private static final Door STAMPED =
      new Door(
          "stamped", "", "stan", "\\[\\d\\d:\\d\\d:\\d\\d] \\[SYSTEM] The server is shutting down");
  private static final List<Door> DOORS = List.of(CLASSIC, TAGGED, LOBBY, NICKNAME, STAMPED);

  @TempDir Path folder;
  private final List<Talker> people = new ArrayList<>();

  @AfterEach
  void leave() {
    people.forEach(Talker::close);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void everybodyIsToldInTheirOwnWords(String signal) {
    String[] kinds = DOORS.stream().map(Door::kind).toArray(String[]::new);
    try (ServerProcess server = launch().listening(kinds).start()) {
      for (Door door : DOORS) {
        Talker person = at(server.port(door.kind()));
        if (!door.prompt().isEmpty()) {
          person.isPrompted(door.prompt());
        }
        person.send(door.entry());
        person.send(door.equals(TAGGED) ? "PING" : "/ping");
        person.awaitLine(door.equals(TAGGED) ? "PONG" : "Pong.");
      }
      assertStops(server, signal);
      for (int i = 0; i < DOORS.size(); i++) {
        assertThat(people.get(i).heardToTheEnd()).last().asString().matches(DOORS.get(i).notice());
      }
    }
  }

  @Test
  void whoHasNoNameYetIsToldToo() {
    try (ServerProcess server = launch().listening("classic", "stamped", "tagged").start()) {
      Talker classic = at(server.port("classic"));
      classic.isPrompted("Username: ");
      Talker stamped = at(server.port("stamped"));
      stamped.isPrompted("Enter your username: ");
      Talker tagged = at(server.port("tagged"));
      tagged.send("PING");
      tagged.hears("PONG");
      assertStops(server, "TERM");
      classic.hears(""); // the end of the prompt's line
      classic.hearsLike(CLASSIC.notice());
      stamped.hears("");
      stamped.hearsLike(STAMPED.notice());
      tagged.hearsLike(TAGGED.notice());
      people.forEach(Talker::hearsTheEnd);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void withMessagesInFlightAllThatAnybodySawIsStored(String signal) {
    try (ServerProcess server = launch().configured(Unlimited.TOML).listening("tagged").start()) {
      List<Thread> writing = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Talker client = at(server.port("tagged"));
        client.send("JOIN:c" + i);
        client.awaitLine("JOINED:c" + i);
      }
      for (Talker client : people.subList(0, CLIENTS / 10)) {
        writing.add(Thread.ofPlatform().daemon().start(() -> writeOn(client)));
      }
      people.getLast().await(lines -> lines.size() > CLIENTS * 2, "the talk");
      assertStops(server, signal);
      writing.forEach(ShutdownTest::join);
    }
    people.forEach(client ->
        assertThat(client.heardToTheEnd().getLast())
            .isEqualTo("CLOSING:the server is shutting down"));
    assertThat(messages(people.getLast())).hasSizeGreaterThan(CLIENTS / 2);
    List<String> stored =
        Stored.inTheLobby(folder.resolve("data")).stream()
            .map(said -> said.nick() + " " + said.text())
            .toList();
    for (Talker client : people) {
      assertThat(stored).startsWith(messages(client).toArray(String[]::new));
    }
  }

  /// Says a few things at a time, and waits until the last of them has come back.
  private static void writeOn(Talker client) {
    try {
      for (int i = 0; i < 100_000; i++) {
        client.send("MESSAGE:number " + i);
        if (i % AT_ONCE == 0 && !hearsItself(client, i)) {
          return;
        }
      }
    } catch (UncheckedIOException _) {
      // the server has closed, as planned
    }
  }

  private static boolean hearsItself(Talker client, int number) {
    String name = client.heard().getFirst().substring("JOINED:".length());
    String line = client.hearOrEnd();
    while (line != null && !(line.startsWith(name + " [") && line.endsWith("number " + number))) {
      line = client.hearOrEnd();
    }
    return line != null;
  }

  private static List<String> messages(Talker client) {
    return client.heard().stream()
        .map(MESSAGE::matcher)
        .filter(Matcher::matches)
        .map(message -> message.group(1) + " number " + message.group(2))
        .collect(Collectors.toList());
  }

  @Test
  void somebodyWhoDoesNotReadDoesNotHoldItUp() {
    try (ServerProcess server = launch().configured(Unlimited.TOML).listening("tagged").start()) {
      Talker writer = at(server.port("tagged"));
      writer.send("JOIN:writer");
      writer.hears("JOINED:writer");
      Talker deaf = Talker.deafAt(server.port("tagged"));
      people.add(deaf);
      deaf.send("JOIN:deaf");
      writer.hears("USER_JOINED:deaf");
      for (int i = 0; i < 400; i++) {
        writer.send("MESSAGE:" + "x".repeat(2_000));
        writer.hear();
      }
      assertStops(server, "TERM");
      writer.hears("CLOSING:the server is shutting down");
    }
  }

  private Launch launch() {
    return Launch.on(folder.resolve("data")).through("env", "--default-signal=INT,TERM");
  }

  private Talker at(int port) {
    Talker person = Talker.at(port);
    people.add(person);
    return person;
  }

  private static void assertStops(ServerProcess server, String signal) {
    long start = System.nanoTime();
    assertThat(server.signal(signal)).as("%s", server.log()).isZero();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(WITHIN);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
