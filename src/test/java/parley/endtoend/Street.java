package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import parley.scene.Quoted;
import parley.scene.Scene;
import parley.scene.Step;

/// Plays a scene from outside: its people are sockets at the ports of a server.
///
/// As in the house, whatever anybody gets to see must be in the scene, in its order. Time passes by
/// itself here. Who sees nothing, or whatever there is, asks the server for a sign of life: what
/// comes before the answer was there before.
final class Street implements AutoCloseable {
  private final ToIntFunction<String> ports;
  private final Manner manner;
  private final Map<String, Talker> people = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();

  private Street(ToIntFunction<String> ports, Manner manner) {
    this.ports = ports;
    this.manner = manner;
  }

  /// Plays a scene.
  ///
  /// @param ports the port of each kind
  /// @param manner how all people in it put their lines into bytes
  /// @throws AssertionError when it goes otherwise, naming file and line
  static void play(Scene scene, ToIntFunction<String> ports, Manner manner) {
    try (Street street = new Street(ports, manner)) {
      for (Scene.Line line : scene.lines()) {
        try {
          street.play(line.step());
        } catch (AssertionError e) {
          throw new AssertionError(
              "%s:%d: %s%n%s".formatted(scene.file(), line.number(), line.text(), e.getMessage()),
              e);
        }
      }
    }
  }

  private void play(Step step) {
    switch (step) {
      case Step.Connects(Step.Person(String name, String kind)) -> connect(name, kind);
      case Step.Types(String name, String line) -> person(name).send(line);
      case Step.Sends(String name, String quoted) -> person(name).sendBytes(Quoted.bytes(quoted));
      case Step.Sees(String name, var pattern) -> {
        String line = person(name).hear();
        assertThat(pattern.matches(line)).as("instead: %s", Quoted.shown(line)).isTrue();
      }
      case Step.SeesPrompt(String name, String prompt) -> person(name).isPrompted(prompt);
      case Step.SeesNothing(var names) -> names.forEach(this::seesNothing);
      case Step.SeesWhatever(var names) -> names.forEach(this::seesWhatever);
      case Step.IsConnected(String name, boolean connected) -> isConnected(name, connected);
      case Step.Drops(String name) -> person(name).drops();
      case Step.Passes(long millis) -> passes(millis);
      case Step.AreIn _,
          Step.AreHere _,
          Step.Has _,
          Step.IsAsWell _,
          Step.SpeaksTelnet _,
          Step.Storing _,
          Step.Reading _,
          Step.Stops _,
          Step.StartsAgain _ ->
          throw new AssertionError("this happens in the house only");
    }
  }

  /// Time matters only to packets: what ends them is silence.
  private void passes(long millis) {
    if (manner == Manner.PACKETS) {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }
  }

  private void connect(String name, String kind) {
    kinds.put(name, kind);
    people.put(name, Talker.at(ports.applyAsInt(kind), manner));
  }

  private void seesNothing(String name) {
    assertThat(person(name).hearsAtLast(signOfLife(name))).isEmpty();
  }

  private void seesWhatever(String name) {
    person(name).hearsAtLast(signOfLife(name));
  }

  /// Asks for one, and says what it looks like.
  private String signOfLife(String name) {
    boolean tagged = "tagged".equals(kinds.get(name));
    person(name).send(tagged ? "PING" : "/ping");
    return tagged ? "PONG" : "Pong.";
  }

  private void isConnected(String name, boolean connected) {
    if (connected) {
      seesNothing(name);
    } else {
      person(name).hearsTheEnd();
    }
  }

  private Talker person(String name) {
    Talker person = people.get(name);
    if (person == null) {
      throw new AssertionError("nobody is called " + name);
    }
    return person;
  }

  @Override
  public void close() {
    people.values().forEach(Talker::close);
  }
}
