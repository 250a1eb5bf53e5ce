package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The real `nc`, as anybody has it, beside a program and somebody at a port for people.
@Execution(ExecutionMode.CONCURRENT)
class NcTest {
  private static final String TIME = "\\[\\d\\d:\\d\\d:\\d\\d]";

  @TempDir Path folder;
  private ServerProcess server;

  @BeforeEach
  void start() {
    server = Launch.on(folder.resolve("data")).listening("tagged", "lobby").start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /// Whoever takes a name at once comes under that name; on a slow machine they may come first as a
  /// guest.
  private static void hearsOf(Outsider who, String nick) {
    String line = who.hear();
    if (line.equals("guest_1 has joined the chat!")) {
      who.hears("guest_1 is now known as " + nick + ".");
    } else {
      assertThat(line).isEqualTo(nick + " has joined the chat!");
    }
  }

  @Test
  void twoUsersOfNcAProgramAndALobbyUserSeeEachOtherInOneRoom() {
    try (NcUser ann = NcUser.at(server.port());
        Talker program = Talker.at(server.port("tagged"))) {
      comes(ann, "ann");
      try (NcUser bob = NcUser.at(server.port())) {
        comes(bob, "bob");
        hearsOf(ann, "bob");
        program.send("JOIN:Newsbot");
        program.hears("JOINED:Newsbot");
        ann.hears("Newsbot has joined the chat!");
        bob.hears("Newsbot has joined the chat!");
        try (Talker lou = Talker.at(server.port("lobby"))) {
          comes(lou, "lou");
          for (Outsider other : new Outsider[] {ann, bob}) {
            hearsOf(other, "lou");
          }
          if (program.hear().equals("USER_JOINED:guest_1")) {
            program.hears("NICK_CHANGED:guest_1:lou");
          }
          everybodyTalks(ann, bob, lou, program);
          lou.drops();
        }
        bob.hears("lou has left the chat.");
        bob.send("/quit");
        bob.hears("Goodbye!");
        bob.endsInput(); // what nc waits for: it does not look whether the other side has closed
        assertThat(bob.ended()).isZero();
        bob.hearsTheEnd();
      }
      ann.hears("lou has left the chat.");
      ann.hears("bob has left the chat.");
      program.hears("USER_LEFT:lou");
      program.hears("USER_LEFT:bob");
    }
  }

  private void comes(Outsider person, String name) {
    person.hears("Welcome! Your nickname is 'guest_1'. Use /nick <name> to change it.");
    person.send("/nick " + name);
    person.hears("Nickname changed to '" + name + "'.");
  }

  private void everybodyTalks(Outsider ann, Outsider bob, Outsider lou, Outsider program) {
    program.send("MESSAGE:the news: rain");
    ann.send("oh no :(");
    for (Outsider person : new Outsider[] {ann, bob, lou}) {
      assertThat(new String[] {person.hear(), person.hear()})
          .containsExactlyInAnyOrder("[lobby] Newsbot: the news: rain", "[lobby] ann: oh no :(");
    }
    assertThat(new String[] {program.hear(), program.hear()})
        .anyMatch(line -> line.matches("Newsbot " + TIME + ": the news: rain"))
        .anyMatch(line -> line.matches("ann " + TIME + ": oh no :\\("));
    lou.send("@Newsbot sun, please");
    lou.hears("[Whisper to Newsbot]: sun, please");
    program.hears("PRIVATE:lou:sun, please");
    program.send("PRIVATE:bob:he wants sun");
    program.hears("PRIVATE_SENT:bob:he wants sun");
    bob.hears("[Whisper from Newsbot]: he wants sun");
  }

  @Test
  void aScriptThatEndsItsInputGetsItsAnswers() {
    try (NcUser script = NcUser.at(server.port(), "-N")) {
      script.send("JOIN:script\nLIST_USERS");
      script.endsInput();
      assertThat(script.ended()).isZero();
      assertThat(script.heardToTheEnd())
          .startsWith("JOINED:script")
          .anyMatch(line -> line.matches("USERS:(.+,)?script(,.+)?"));
    }
  }

  @Test
  void aPersonWhoEndsTheInputHasSaidIt() {
    try (Talker program = Talker.at(server.port("tagged"));
        NcUser person = NcUser.at(server.port(), "-N")) {
      program.send("JOIN:listener");
      program.awaitLine("JOINED:listener");
      person.send("/nick passing-by\nhello");
      person.endsInput();
      assertThat(person.ended()).isZero();
      assertThat(person.heardToTheEnd()).endsWith("[lobby] passing-by: hello");
      program.await(
          lines -> lines.stream().anyMatch(line -> line.matches("passing-by " + TIME + ": hello")),
          "the message");
      program.awaitLine("USER_LEFT:passing-by");
    }
  }
}
