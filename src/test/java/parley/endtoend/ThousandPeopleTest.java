package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand people with nothing but a socket, in one room.
class ThousandPeopleTest {
  private static final int PEOPLE = 1_000;
  private static final int WRITERS = 20;
  private static final int EACH = 20;
  private static final Pattern MESSAGE = Pattern.compile("\\[lobby] guest_(\\d+): number (\\d+)");

  @TempDir Path folder;
  private final List<Talker> people = new ArrayList<>();

  @AfterEach
  void leave() {
    people.forEach(Talker::close);
  }

  @Test
  void everybodyHearsEverythingOnceAndInTheSameOrder() throws InterruptedException {
    try (ServerProcess server = Launch.on(folder.resolve("data")).listening("lobby").start()) {
      int port = server.port("lobby");
      for (int i = 0; i < PEOPLE; i++) {
        people.add(Talker.at(port));
      }
      for (Talker person : people) {
        person.await(lines -> !lines.isEmpty(), "the greeting");
        person.hearsLike("Welcome! Your nickname is 'guest_\\d+'. Use /nick <name> to change it.");
      }
      talk();
      List<String> order = messages(people.getFirst());
      for (Talker person : people.subList(1, PEOPLE)) {
        assertThat(messages(person)).isEqualTo(order);
      }
      assertInOrderOfEachWriter(order);
      assertThat(server.log())
          .noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
    }
  }

  private void talk() throws InterruptedException {
    List<Thread> writing = new ArrayList<>();
    for (Talker writer : people.subList(0, WRITERS)) {
      writing.add(
          Thread.ofPlatform()
              .daemon()
              .start(() -> {
                for (int i = 0; i < EACH; i++) {
                  writer.send("number " + i);
                }
              }));
    }
    for (Thread thread : writing) {
      thread.join();
    }
  }

  /// What somebody heard up to a sign that they asked for when everything had been said.
  private static List<String> messages(Talker person) {
    person.await(lines -> count(lines) >= WRITERS * EACH, "all messages");
    person.send("/ping");
    return person.hearsAtLast("Pong.").stream()
        .filter(line -> MESSAGE.matcher(line).matches())
        .toList();
  }

  private static long count(List<String> lines) {
    return lines.stream().filter(line -> MESSAGE.matcher(line).matches()).count();
  }

  private static void assertInOrderOfEachWriter(List<String> order) {
    assertThat(order).hasSize(WRITERS * EACH).doesNotHaveDuplicates();
    int[] next = new int[PEOPLE + 1];
    for (String line : order) {
      Matcher message = MESSAGE.matcher(line);
      assertThat(message.matches()).isTrue();
      int writer = Integer.parseInt(message.group(1));
      assertThat(Integer.parseInt(message.group(2))).isEqualTo(next[writer]++);
    }
  }
}
