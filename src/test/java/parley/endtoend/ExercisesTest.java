package parley.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import parley.scene.Scene;
import parley.scene.SceneReader;

/// The documents of the five exercises, line for line, against a running server: each at a port of
/// its own and, where somebody speaks first or nobody at all, at the one port for everybody; with
/// clients of every manner.
///
/// Most of it is waiting for silence to mean something, so a few servers are at it at once. Each
/// has all the ports, and its plays come one after another.
@Execution(ExecutionMode.CONCURRENT)
class ExercisesTest {
  private static final Path SCENES =
      Path.of(System.getProperty("parley.basedir", ""))
          .toAbsolutePath()
          .resolve("src/test/scenes/exercises");
  private static final List<String> KINDS =
      List.of("classic", "tagged", "lobby", "nickname", "stamped");

  @TempDir static Path folder;
  private static final List<Troupe> TROUPES = new ArrayList<>();
  private static final List<Play> PLAYS = new ArrayList<>();

  /// One play of a scene, under way or done.
  private record Play(String title, CompletableFuture<Void> done) {}

  @BeforeAll
  static void begin() {
    Troupe lines = new Troupe(Manner.LINES);
    Troupe telnet = new Troupe(Manner.TELNET);
    Troupe packets = new Troupe(Manner.PACKETS);
    Troupe morePackets = new Troupe(Manner.PACKETS);
    KINDS.forEach(lines::play);
    KINDS.forEach(telnet::play);
    List.of("classic", "tagged", "lobby").forEach(packets::play);
    List.of("nickname", "stamped").forEach(morePackets::play);
    List.of("lobby", "tagged").forEach(lines::playAtTheAutoPort);
    telnet.playAtTheAutoPort("lobby");
    packets.playAtTheAutoPort("tagged");
    morePackets.playAtTheAutoPort("lobby");
  }

  @AfterAll
  static void stop() {
    TROUPES.forEach(Troupe::close);
  }

  @TestFactory
  Stream<DynamicTest> everyExerciseIsThereLineForLine() {
    return PLAYS.stream()
        .map(play -> DynamicTest.dynamicTest(play.title(), () -> isDone(play.done())));
  }

  private static void isDone(CompletableFuture<Void> play) throws Throwable {
    try {
      play.join();
    } catch (CompletionException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /// People of one manner, with a server.
  private static final class Troupe {
    private final Manner manner;
    private final ServerProcess server;
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor();

    Troupe(Manner manner) {
      this.manner = manner;
      this.server =
          Launch.on(folder.resolve("data" + TROUPES.size()))
              .listening(KINDS.toArray(String[]::new))
              .launch();
      TROUPES.add(this);
      oneByOne.submit(server::ready);
    }

    void close() {
      oneByOne.shutdownNow();
      server.close();
    }

    void play(String kind) {
      play(kind, kind + ", " + manner, false);
    }

    void playAtTheAutoPort(String kind) {
      play(kind, kind + " at the auto port, " + manner, true);
    }

    private void play(String kind, String title, boolean auto) {
      Scene scene = scene(kind);
      PLAYS.add(new Play(title, CompletableFuture.runAsync(() -> play(scene, auto), oneByOne)));
    }

    private void play(Scene scene, boolean auto) {
      try {
        Street.play(scene, kind -> auto ? server.port() : server.port(kind), manner);
      } catch (AssertionError e) {
        awaitEverybodyGone();
        throw e;
      }
    }

    /// The next play begins on an empty server, however this one ended.
    private void awaitEverybodyGone() {
      try (Talker probe = Talker.at(server.port("tagged"))) {
        probe.send("JOIN:probe");
        probe.hearsAtLast("JOINED:probe");
        String line = "";
        while (!line.equals("USERS:probe")) {
          probe.send("LIST_USERS");
          line = probe.hear();
          while (!line.startsWith("USERS:")) {
            line = probe.hear();
          }
        }
      }
    }
  }

  private static Scene scene(String kind) {
    Path file = SCENES.resolve(kind + ".scene");
    try {
      return SceneReader.read(
          "src/test/scenes/exercises/" + kind + ".scene", Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
