package parley.bench;

import java.util.List;
import java.util.Optional;

/// A load with a name.
public record Scenario(String name, Load load) {

  /// All there are.
  public static final List<Scenario> ALL =
      List.of(
          new Scenario("f100", room(100, 10, 8)),
          new Scenario("f1000", room(1000, 10, 8)),
          new Scenario("f5000", room(5000, 5, 8)),
          new Scenario("f100@400", new Load.Talk(1, 100, 10, 0, 400, false)),
          new Scenario("f1000x100", room(1000, 100, 2)),
          new Scenario("rooms", new Load.Talk(200, 10, 2, 4, 0, false)),
          new Scenario("dm", new Load.Talk(500, 2, 2, 4, 0, true)),
          new Scenario("connect", new Load.Logins(5000)),
          new Scenario("idle", new Load.Idle(15_000, 20)));

  /// Their names.
  public static List<String> names() {
    return ALL.stream().map(Scenario::name).toList();
  }

  /// The one of this name, if there is one.
  public static Optional<Scenario> named(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static Load room(int size, int speakers, int window) {
    return new Load.Talk(1, size, speakers, window, 0, false);
  }
}
