package parley.sim;

import java.util.Set;
import java.util.function.Function;

/// One life of a server from one seed, and the report when it does not go well.
///
/// @param seed what decides everything
/// @param steps how long it is
/// @param bug what is wrong with the server on purpose
/// @param storages where it keeps its files
record Life(long seed, int steps, Bug bug, Function<World, Simulation> storages) {
  /// Lives it.
  ///
  /// @return what it came across
  /// @throws AssertionError with the rule that was broken, what happened last, how to see it again,
  ///   and how much simpler it may be
  World lives(Set<Simpler> ways) {
    World world = world(ways);
    try (Simulation simulation = storages.apply(world)) {
      try {
        simulation.run(steps);
      } catch (Violation violation) {
        throw new AssertionError(report(violation, simulation.story()), violation);
      }
    }
    return world;
  }

  private String report(Violation violation, String story) {
    Set<Simpler> simplest = Simpler.most(ways -> breaks(ways, violation.rule()));
    String again = "scripts/test -Dtest=SimulationTest -Dparley.seed=" + seed;
    return "%s%nrepeat: %s%nsimpler: %s -Dparley.simpler=%s%n%s"
        .formatted(violation.getMessage(), again, again, Simpler.names(simplest), story);
  }

  private boolean breaks(Set<Simpler> ways, Rule rule) {
    try (Simulation simulation = storages.apply(world(ways))) {
      simulation.run(steps);
      return false;
    } catch (Violation violation) {
      return violation.rule() == rule;
    }
  }

  private World world(Set<Simpler> ways) {
    return World.of(seed, Simpler.all(ways, Options.drawn(seed)), bug);
  }
}
