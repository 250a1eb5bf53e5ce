package parley.sim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.sim.Options.Faults;
import parley.sim.Options.People;

/// Ways to make a run simpler: what a failure does not need is left out of its report.
enum Simpler {
  CALM,
  NO_CRASHES,
  NO_TROUBLE,
  PLAIN,
  ONE_LOOP,
  ONE_SESSION_EACH,
  FEW;

  private Options of(Options options) {
    Faults faults = options.faults();
    People people = options.people();
    return switch (this) {
      case CALM -> options.with(Faults.NONE);
      case NO_CRASHES -> options.with(new Faults(0, faults.troubleIn1000(), false, faults.syncs()));
      case NO_TROUBLE ->
          options.with(new Faults(faults.crashIn1000(), 0, faults.power(), faults.syncs()));
      case PLAIN -> options.plain();
      case ONE_LOOP -> options.withOneLoop();
      case ONE_SESSION_EACH ->
          options.with(
              new People(people.most(), people.rooms(), people.allRooms(), 0, people.burst()));
      case FEW -> options.with(new People(3, 2, people.allRooms(), people.second(), 1));
    };
  }

  /// Options made simpler in several ways.
  static Options all(Set<Simpler> ways, Options options) {
    Options simpler = options;
    for (Simpler each : ways) {
      simpler = each.of(simpler);
    }
    return simpler;
  }

  /// As many ways at once as still fail.
  static Set<Simpler> most(Predicate<Set<Simpler>> fails) {
    Set<Simpler> kept = EnumSet.noneOf(Simpler.class);
    for (Simpler each : values()) {
      kept.add(each);
      if (!fails.test(kept)) {
        kept.remove(each);
      }
    }
    return kept;
  }

  /// Names as they are written in a system property: `calm,one-loop`.
  static Set<Simpler> named(String list) {
    Set<Simpler> named = EnumSet.noneOf(Simpler.class);
    for (String name : list.split(",", -1)) {
      if (!name.isEmpty()) {
        named.add(valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    return named;
  }

  static String names(Set<Simpler> ways) {
    return ways.stream()
        .map(way -> way.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(","));
  }
}
