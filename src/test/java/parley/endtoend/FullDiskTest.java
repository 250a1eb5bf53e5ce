package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The disk is full, for real: it is said, not hidden, to those who write, and to nobody else; and
/// when there is room again it is as if nothing had been.
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {
  private static final String NOT_STORED = "ERROR:not stored, nobody was told; try again later";
  private static final String NOT_STORED_TEXT =
      "Not stored: the server cannot write at the moment, so nobody saw it. Try again in a moment.";
  private static final String NOT_DONE_TEXT =
      "Not stored: the server cannot write at the moment, so nothing has changed. Try again in a"
          + " moment.";
  private static final Duration RESUMES_WITHIN = Duration.ofSeconds(15);
  private static final int MESSAGES_MAX = 50_000; // far more than the disk has room for

  @TempDir Path folder;
  private final List<Talker> people = new ArrayList<>();
  private final List<String> accepted = new ArrayList<>();
  private int said;

  @AfterEach
  void leave() {
    people.forEach(Talker::close);
  }

  @Test
  void aFullFileSystem() throws IOException {
    Path mountPoint = Files.createDirectory(folder.resolve("disk"));
    try (SmallDisk disk = SmallDisk.Mounted.at(mountPoint)) {
      play(disk);
    } catch (SmallDisk.MayNotMount e) {
      System.out.println(
          "FullDiskTest: NO FILE SYSTEM CAN BE MOUNTED HERE, it is not tried with one that is full,"
              + " only with files that may not grow; run it as root: "
              + e.getMessage());
      play(new SmallDisk.Limited(mountPoint));
    }
  }

  @Test
  void filesThatMayNotGrow() throws IOException {
    play(new SmallDisk.Limited(Files.createDirectory(folder.resolve("disk"))));
  }

  private void play(SmallDisk disk) {
    Path data = disk.folder().resolve("data");
    try (ServerProcess server = server(data)) {
      Talker writer = program(server, "writer");
      Talker reader = program(server, "reader");
      Talker person = Talker.at(server.port("lobby"));
      people.add(person);
      person.send("/nick person");
      person.awaitLine("Nickname changed to 'person'.");
      for (int i = 0; i < 20; i++) {
        assertThat(isAccepted(writer)).isTrue();
      }
      disk.fill(server);
      untilNothingIsStored(writer);
      whoWritesIsTold(writer, person);
      readingGoesOn(writer, person);
      newcomersAreToldAndMayRead(server);
      somebodyCanLeave(server, reader);
      assertThat(heard(reader)).as("nobody heard what is not stored").isEqualTo(accepted);
      disk.makeRoom(server);
      storingResumes(writer);
      talkGoesOn(server, writer, person);
      assertThat(heard(reader)).isEqualTo(accepted);
      assertThat(server.terminate()).isZero();
    }
    assertThat(stored(data)).isEqualTo(accepted);
  }

  private static ServerProcess server(Path data) {
    return Launch.on(data).configured(Unlimited.TOML).listening("tagged", "lobby").start();
  }

  private Talker program(ServerProcess server, String name) {
    Talker talker = Talker.at(server.port("tagged"));
    people.add(talker);
    talker.send("JOIN:" + name);
    talker.hears("JOINED:" + name);
    return talker;
  }

  /// Has the writer say the next thing, and tells whether it was taken.
  private boolean isAccepted(Talker writer) {
    String text = "number " + said++;
    writer.send("MESSAGE:" + text);
    String heard = writer.hear();
    while (!heard.equals(NOT_STORED) && !heard.endsWith("]: " + text)) {
      heard = writer.hear();
    }
    if (heard.equals(NOT_STORED)) {
      return false;
    }
    accepted.add(text);
    return true;
  }

  /// The database may have some room of its own left, and gets at it whenever it tries again: until
  /// it has tried a few times in vain.
  private void untilNothingIsStored(Talker writer) {
    int refusedInARow = 0;
    for (int i = 0; i < MESSAGES_MAX && refusedInARow < 3; i++) {
      refusedInARow = isAccepted(writer) ? 0 : refusedInARow + 1;
    }
    assertThat(refusedInARow).as("the disk has filled up").isEqualTo(3);
  }

  private void whoWritesIsTold(Talker writer, Talker person) {
    asks(person, "hello?", NOT_STORED_TEXT);
    asks(person, "/whisper writer hello?", NOT_STORED_TEXT);
    asks(person, "/nick nobody", NOT_DONE_TEXT);
    asks(person, "/join elsewhere", NOT_DONE_TEXT);
    asks(writer, "PRIVATE:person:hello?", NOT_STORED);
    asks(writer, "JOIN_ROOM:elsewhere", NOT_STORED);
    asks(writer, "NICK:nobody", NOT_STORED);
  }

  private void readingGoesOn(Talker writer, Talker person) {
    asks(person, "/rooms", "Active rooms: lobby");
    asks(person, "/users", "Users in lobby: person, reader, writer");
    asks(person, "/history 1", "[1] [lobby] writer: " + accepted.getLast());
    asks(writer, "LIST_USERS", "USERS:person,reader,writer");
    asks(writer, "HISTORY:3", "HISTORY:3");
    accepted
        .subList(accepted.size() - 3, accepted.size())
        .forEach(text -> writer.hearsLike("writer \\[[0-9:]{8}]: " + text));
  }

  private void newcomersAreToldAndMayRead(ServerProcess server) {
    Talker person = Talker.at(server.port("lobby"));
    people.add(person);
    person.hears("The server cannot store anything at the moment, so nobody can enter.");
    person.hearsLike("You may look around with /rooms, /users and /history\\..*");
    asks(person, "/rooms", "Active rooms: lobby");
    asks(person, "/history 1", "[1] [lobby] writer: " + accepted.getLast());
    Talker program = Talker.at(server.port("tagged"));
    people.add(program);
    asks(program, "JOIN:late", NOT_STORED);
    asks(program, "LIST_ROOMS", "ROOMS:lobby");
    asks(program, "HISTORY:1", "HISTORY:1");
    program.hearsLike("writer \\[[0-9:]{8}]: " + accepted.getLast());
  }

  private static void asks(Talker talker, String line, String answer) {
    talker.send(line);
    talker.hearsAtLast(answer);
  }

  private void somebodyCanLeave(ServerProcess server, Talker reader) {
    people.get(2).send("/quit");
    people.get(2).hearsAtLast("Goodbye!");
    people.get(2).hearsTheEnd();
    reader.awaitLine("USER_LEFT:person");
    assertThat(server.isRunning()).isTrue();
  }

  private void storingResumes(Talker writer) {
    long start = System.nanoTime();
    while (!isAccepted(writer)) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(RESUMES_WITHIN);
    }
  }

  private void talkGoesOn(ServerProcess server, Talker writer, Talker gone) {
    for (int i = 0; i < 20; i++) {
      assertThat(isAccepted(writer)).isTrue();
    }
    Talker person = Talker.at(server.port("lobby"));
    people.add(person);
    asks(person, "/nick person", "Nickname changed to 'person'.");
    assertThat(gone.heard()).noneMatch(line -> line.contains("late has joined"));
  }

  private List<String> heard(Talker reader) {
    reader.send("PING:" + said);
    reader.awaitLine("PONG:" + said);
    return reader.heard().stream()
        .filter(line -> line.startsWith("writer ["))
        .map(line -> line.substring(line.indexOf("]: ") + 3))
        .toList();
  }

  /// Looked at elsewhere, for whoever opens a database keeps its disk busy.
  private List<String> stored(Path data) {
    Path copy = folder.resolve("copy");
    Shell.run("cp", "-r", data.toString(), copy.toString());
    return Stored.inTheLobby(copy).stream().map(message -> message.text()).toList();
  }
}
