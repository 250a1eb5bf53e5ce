package parley.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.command.Attach;
import parley.core.event.Reach;
import parley.core.state.Limits;
import parley.core.state.Room;
import parley.core.state.User;
import parley.engine.Ask;
import parley.house.FakeConnection;
import parley.house.FakeScreen;
import parley.house.House;
import parley.scene.Step.Person;

/// Where a scene is played: a house, and the people of the scene at its doors.
///
/// A scene is complete: whatever anybody gets to see must be in it before the next thing happens.
final class Stage {
  private final Map<String, FakeConnection> people = new LinkedHashMap<>();
  private House house = new House();
  private Doors doors = new Doors(house);

  private Stage() {}

  /// Plays a scene.
  ///
  /// @throws AssertionError when it goes otherwise, naming file and line
  static void play(Scene scene) {
    Stage stage = new Stage();
    for (Scene.Line line : scene.lines()) {
      at(scene.file(), line.number(), line.text(), () -> stage.play(line.step()));
    }
    int end = scene.lines().isEmpty() ? 1 : scene.lines().getLast().number() + 1;
    at(scene.file(), end, "the end of the scene", stage::nothingIsLeft);
  }

  private static void at(String file, int number, String text, Runnable step) {
    try {
      step.run();
    } catch (AssertionError e) {
      throw new AssertionError("%s:%d: %s%n%s".formatted(file, number, text, e.getMessage()), e);
    } catch (RuntimeException e) {
      throw new AssertionError("%s:%d: %s%n%s".formatted(file, number, text, e), e);
    }
  }

  private void play(Step step) {
    switch (step) {
      case Step.Look look -> look(look);
      case Step.Act act -> {
        nothingIsLeft();
        act(act);
      }
    }
  }

  private void look(Step.Look look) {
    switch (look) {
      case Step.Sees(String name, Pattern pattern) -> sees(name, pattern);
      case Step.SeesPrompt(String name, String prompt) -> seesPrompt(name, prompt);
      case Step.SeesNothing(List<String> names) -> names.forEach(this::nothingIsLeftFor);
      case Step.SeesWhatever(List<String> names) -> names.forEach(name -> screen(name).clear());
      case Step.IsConnected(String name, boolean connected) -> isConnected(name, connected);
    }
  }

  private void act(Step.Act act) {
    switch (act) {
      case Step.AreIn(List<Person> newcomers, String room) -> areIn(newcomers, room);
      case Step.AreHere(List<Person> newcomers) -> areHere(newcomers);
      case Step.Has(String name, List<String> capabilities) -> has(name, capabilities);
      case Step.Connects(Person person) -> connect(person);
      case Step.IsAsWell(Person person, String owner) -> attach(person, owner);
      case Step.Types(String name, String line) -> person(name).types(line);
      case Step.Sends(String name, String quoted) -> person(name).sends(Quoted.bytes(quoted));
      case Step.Drops(String name) -> person(name).drops();
      case Step.SpeaksTelnet(String name) -> person(name).speaksTelnet();
      case Step.Passes(long millis) -> house.passes(millis);
      case Step.Storing(boolean works) -> house.journal().writingFails(!works);
      case Step.Reading(boolean works) -> house.journal().readingFails(!works);
      case Step.Stops() -> house.stops();
      case Step.StartsAgain() -> startAgain();
    }
  }

  private void sees(String name, Pattern pattern) {
    FakeScreen screen = screen(name);
    String line = screen.next();
    if (line == null) {
      String prompt = screen.prompt();
      String instead =
          prompt.isEmpty() ? "nothing" : "only this, without line end:" + shown(prompt);
      throw new AssertionError("expected:" + shown(pattern.text()) + "\ngot " + instead);
    }
    if (!pattern.matches(line)) {
      throw new AssertionError(
          "expected:" + shown(pattern.text()) + "\ngot:" + shown(line) + left(screen));
    }
  }

  private static String left(FakeScreen screen) {
    List<String> lines = screen.lines();
    return lines.isEmpty() ? "" : "\nand then:" + shown(lines);
  }

  private void seesPrompt(String name, String prompt) {
    FakeScreen screen = screen(name);
    if (!screen.isEmpty() && screen.prompt().equals(prompt) && !screen.hasLine()) {
      screen.takePrompt();
      return;
    }
    List<String> lines = screen.lines();
    String before = lines.isEmpty() ? "" : "\nbefore it:" + shown(lines);
    throw new AssertionError(
        "expected without line end:" + shown(prompt) + "\ngot:" + shown(screen.prompt()) + before);
  }

  private void isConnected(String name, boolean connected) {
    if (person(name).closed() == connected) {
      throw new AssertionError(name + (connected ? " is disconnected" : " is still connected"));
    }
  }

  private void nothingIsLeft() {
    people.keySet().forEach(this::nothingIsLeftFor);
  }

  private void nothingIsLeftFor(String name) {
    FakeScreen screen = screen(name);
    if (!screen.isEmpty()) {
      List<String> lines = screen.lines();
      String prompt = screen.prompt();
      throw new AssertionError(
          "nobody expected that "
              + name
              + " got:"
              + shown(lines)
              + (prompt.isEmpty() ? "" : "\nand without line end:" + shown(prompt)));
    }
  }

  private void areIn(List<Person> newcomers, String room) {
    for (Person newcomer : newcomers) {
      FakeConnection connection = connect(newcomer);
      doors.of(newcomer.kind()).arrival(newcomer.name(), room).forEach(connection::types);
      if (!isIn(newcomer.name(), room)) {
        throw new AssertionError(
            newcomer.name() + " did not get there, but got:" + shown(connection.screen().lines()));
      }
    }
    people.values().forEach(person -> person.screen().clear());
  }

  private void areHere(List<Person> newcomers) {
    for (Person newcomer : newcomers) {
      FakeConnection connection = connect(newcomer);
      doors.of(newcomer.kind()).naming(newcomer.name()).forEach(connection::types);
      if (house.state().userNamed(Doors.key(newcomer.name())) == null) {
        throw new AssertionError(
            newcomer.name() + " did not get in, but got:" + shown(connection.screen().lines()));
      }
    }
    people.values().forEach(person -> person.screen().clear());
  }

  private void has(String name, List<String> capabilities) {
    String all = String.join(" ", capabilities);
    person(name).types("CAP REQ :" + all);
    String answer = screen(name).next();
    if (answer == null || !answer.contains(" ACK ") || !answer.endsWith(":" + all)) {
      throw new AssertionError(name + " cannot have " + all + ", but got: " + answer);
    }
  }

  private boolean isIn(String name, String room) {
    @Nullable User user = house.state().userNamed(Doors.key(name));
    @Nullable Room there = house.state().roomNamed(Doors.key(room));
    return user != null && there != null && user.isIn(there.id());
  }

  private FakeConnection connect(Person person) {
    FakeConnection connection = house.connect(doors.of(person.kind()).door());
    people.put(person.name(), connection);
    return connection;
  }

  private void attach(Person person, String owner) {
    @Nullable User user = house.state().userNamed(Doors.key(owner));
    if (user == null) {
      throw new AssertionError("there is no " + owner);
    }
    FakeConnection connection = connect(person);
    connection.screen().clear();
    house.ask(connection, new Ask.Order(new Attach(user.id(), Reach.ONE_ROOM)));
  }

  /// Nobody is connected afterwards, and the disk is whole.
  private void startAgain() {
    people.clear();
    house = new House(house.journal(), Limits.DEFAULT);
    doors = new Doors(house);
  }

  private FakeConnection person(String name) {
    FakeConnection person = people.get(name);
    if (person == null) {
      throw new AssertionError("nobody is called " + name);
    }
    return person;
  }

  private FakeScreen screen(String name) {
    return person(name).screen();
  }

  private static String shown(List<String> lines) {
    StringBuilder shown = new StringBuilder();
    lines.forEach(line -> shown.append(shown(line)));
    return shown.toString();
  }

  private static String shown(String line) {
    return "\n  " + Quoted.shown(line);
  }
}
