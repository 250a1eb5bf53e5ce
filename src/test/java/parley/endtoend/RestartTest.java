package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was said is there after a restart, and looks as it did.
@Execution(ExecutionMode.CONCURRENT)
class RestartTest {
  private static final int MESSAGES = 25; // more than any door repeats on entering
  private static final int REPLAY_TAGGED = 10;
  private static final int REPLAY_LOBBY = 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "KILL"})
  void historyIsKeptInEveryRoom(String signal) {
    List<String> lobby;
    List<String> java;
    try (ServerProcess server = start();
        Talker ann = entered(server, "ann")) {
      lobby = talk(ann, "lobby");
      ann.send("JOIN_ROOM:java");
      ann.hears("JOINED_ROOM:java");
      java = talk(ann, "java");
      server.signal(signal);
    }
    try (ServerProcess server = start()) {
      aProgramFindsIt(server, lobby, java);
      aPersonFindsIt(server, lobby, java);
    }
  }

  private ServerProcess start() {
    return Launch.on(folder.resolve("data"))
        .configured(Unlimited.TOML)
        .listening("tagged", "lobby", "stamped")
        .start();
  }

  private static Talker entered(ServerProcess server, String name) {
    Talker program = Talker.at(server.port("tagged"));
    program.send("JOIN:" + name);
    program.hears("JOINED:" + name);
    return program;
  }

  /// Says some things, and gives them as they were heard.
  private static List<String> talk(Talker ann, String room) {
    List<String> heard = new ArrayList<>();
    for (int i = 1; i <= MESSAGES; i++) {
      ann.send("MESSAGE:" + i + ": in " + room + ", ünïcödé 😄");
      heard.add(ann.hear());
    }
    assertThat(heard.getLast()).matches("ann \\[[0-9:]{8}]: 25: in " + room + ", ünïcödé 😄");
    return heard;
  }

  private static void aProgramFindsIt(ServerProcess server, List<String> lobby, List<String> java) {
    try (Talker program = entered(server, "program")) {
      hearsLast(program, lobby, REPLAY_TAGGED);
      program.send("HISTORY:25");
      program.hears("HISTORY:25");
      hearsLast(program, lobby, MESSAGES);
      program.send("JOIN_ROOM:java");
      program.hears("JOINED_ROOM:java");
      hearsLast(program, java, REPLAY_TAGGED);
      program.send("HISTORY:25");
      program.hears("HISTORY:25");
      hearsLast(program, java, MESSAGES);
      program.send("QUIT");
      program.hearsTheEnd();
    }
  }

  private static void hearsLast(Talker program, List<String> heard, int count) {
    heard.subList(heard.size() - count, heard.size()).forEach(program::hears);
  }

  private static void aPersonFindsIt(ServerProcess server, List<String> lobby, List<String> java) {
    try (Talker person = Talker.at(server.port("lobby"))) {
      person.hearsLike("Welcome! .*");
      hearsLastAsAPerson(person, lobby, "lobby", REPLAY_LOBBY);
      person.send("/history 25");
      for (int i = 1; i <= MESSAGES; i++) {
        person.hearsLike(".*\\[lobby] ann: " + i + ": in lobby, ünïcödé 😄");
      }
      person.send("/join java");
      person.hears("You joined room 'java'.");
      hearsLastAsAPerson(person, java, "java", REPLAY_LOBBY);
      person.send("/history 2");
      person.hearsLike("\\[2] \\[java] ann: 24: in java.*");
      person.hearsLike("\\[1] \\[java] ann: 25: in java.*");
      person.hears("Type /history more for what was said before.");
    }
  }

  private static void hearsLastAsAPerson(
      Talker person, List<String> heard, String room, int count) {
    for (String line : heard.subList(heard.size() - count, heard.size())) {
      person.hears("[" + room + "] ann: " + line.substring(line.indexOf("]: ") + 3));
    }
  }

  @Test
  void whatIsNoLongerToBeKeptIsNotShownAnyMore() {
    List<String> lobby;
    try (ServerProcess server = start();
        Talker ann = entered(server, "ann")) {
      lobby = talk(ann, "lobby");
      assertThat(server.terminate()).isZero();
    }
    String keepsThree = "[history]\nmessages_per_channel = 3\nretention = \"1d\"\n";
    try (ServerProcess server =
            Launch.on(folder.resolve("data")).configured(keepsThree).listening("tagged").start();
        Talker program = entered(server, "program")) {
      hearsLast(program, lobby, 3);
      program.send("HISTORY:25");
      program.hears("HISTORY:3");
      hearsLast(program, lobby, 3);
    }
  }

  @Test
  void aRepeatedLineHasItsFirstTime() {
    String first;
    try (ServerProcess server = start();
        Talker ann = entered(server, "ann")) {
      ann.send("MESSAGE:at its time");
      first = ann.hear();
      assertThat(server.terminate()).isZero();
    }
    try (ServerProcess server = start();
        Talker dan = Talker.at(server.port("stamped"))) {
      dan.send("dan");
      dan.hearsAtLast("Online Users (1): dan");
      dan.send("/history");
      String time = first.substring("ann [".length(), "ann [00:00:00".length());
      dan.hears("[1] [" + time + "] ann: at its time");
    }
  }
}
