package parley.sim;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.core.command.Enter;
import parley.core.event.Fact;
import parley.core.event.Quoted;
import parley.core.event.Reach;
import parley.core.id.UserId;
import parley.engine.Ask;
import parley.journal.JournalException;
import parley.sim.Crash.Point;

/// One whole simulated life of a server: people come, talk, clash and go, disks fail, processes
/// crash and start again, all as a seed decides. After each step the rules are checked.
final class Simulation implements AutoCloseable {
  private static final int TRACE = 40;

  /// How long after the last fault everything must be well again, milliseconds.
  private static final long WELL_AFTER_MILLIS = 10_000;

  private static final long TICK_MILLIS = 250;

  private final World world;
  private final Options options;
  private final Chance chance;
  private final Crowd crowd;
  private final Trouble trouble;
  private final Storage storage;
  private final Deque<String> trace = new ArrayDeque<>();
  private @Nullable ServerRun run;
  private boolean afterPowerCut;
  private long steps;

  private Simulation(World world, Function<Simulation, Storage> storages) {
    this.world = world;
    this.options = world.options();
    this.chance = new Chance(world.seed(), "steps");
    this.crowd = new Crowd(world);
    this.trouble =
        new Trouble(new Chance(world.seed(), "trouble"), world.crashes(), world.sightings());
    this.storage = storages.apply(this);
  }

  /// A life on a fake disk, the same for the same world.
  static Simulation onFakeDisk(World world) {
    return new Simulation(
        world,
        of -> {
          FakeDisk disk = new FakeDisk(new Chance(world.seed(), "disk"), of.trouble);
          return new DiskStorage(disk, world.options().faults().syncs(), world.bug().flaws());
        });
  }

  /// A life with the real journal in a folder.
  static Simulation onSqlite(World world, Path folder) {
    return new Simulation(
        world,
        of ->
            new SqliteStorage(
                folder, new Chance(world.seed(), "disk"), of.trouble, world.crashes()));
  }

  World world() {
    return world;
  }

  /// Lives through so many steps and ends well.
  ///
  /// @throws Violation with everything needed to see it again
  void run(int count) {
    try {
      for (int i = 0; i < count; i++) {
        steps++;
        step();
      }
      endsWell();
    } catch (Violation e) {
      throw e;
    } catch (RuntimeException e) {
      throw Violation.of(Rule.LIVENESS, "the server broke: %s at %s", e, e.getStackTrace()[0]);
    }
  }

  /// What happened last, for the report of a failure.
  String story() {
    return "step %d of %s%n  %s".formatted(steps, options, String.join("\n  ", trace));
  }

  @Override
  public void close() {
    storage.close();
  }

  private void step() {
    world.clock().passes(chance.below(20));
    ServerRun running = run;
    try {
      if (running == null) {
        starts();
      } else {
        happens(running);
      }
    } catch (Crash crash) {
      crashed(crash.point());
    }
  }

  private void happens(ServerRun running) {
    int dice = chance.below(1_000);
    if (dice < options.faults().crashIn1000()) {
      armCrash(running);
    } else if (dice < options.faults().crashIn1000() + options.faults().troubleIn1000()) {
      troubles();
    } else if (dice < 30) {
      settles(running);
    } else if (dice < 34) {
      clockIsSet();
    } else if (dice < 60) {
      timePasses(running, chance.between(1, 2_500));
    } else if (dice < 66) {
      breaksOff(running);
    } else if (dice < 67) {
      stops(running);
    } else if (dice < 150) {
      somebodyConnects(running);
    } else if (dice < 500) {
      somebodyActs(running);
    } else {
      serverWorks(running);
    }
  }

  private void serverWorks(ServerRun running) {
    if (chance.below(options.lag() + 1) > 0 || !world.bug().loopWorks()) {
      note("turn");
      running.turn();
    } else {
      Loop loop = chance.oneOf(running.loops());
      note("loop " + loop.number());
      loop.turn();
    }
  }

  private void starts() {
    note("start");
    try {
      boolean mayHaveLost = afterPowerCut && storage.mayLoseTheLast();
      Watched watched =
          new Watched(
              world.bug().reallyIs(storage.open()),
              world.ledger(),
              world.crashes(),
              world.sightings());
      ServerRun starting = new ServerRun(world, world.bug().engineSees(watched), mayHaveLost);
      if (storage.tornTail()) {
        world.sightings().saw(Rare.TORN_TAIL_FOUND);
      }
      afterPowerCut = false;
      starting.begin();
      run = starting;
    } catch (JournalException e) {
      note("start refused");
      world.sightings().saw(Rare.START_REFUSED);
      storage.crashed(false);
      world.clock().passes(1_000);
      if (chance.percent(30)) {
        trouble.stops();
      }
    } catch (Crash | Violation e) {
      throw e;
    } catch (RuntimeException e) {
      throw Violation.of(Rule.STORING, "what is stored lets nobody start: %s", e);
    }
  }

  private void crashed(Point point) {
    note("crash " + point);
    Crashes.saw(point, run, trouble, world.sightings());
    ServerRun dead = run;
    if (dead != null) {
      dead.lastMoments(chance);
      dead.people().forEach(Person::dies);
    }
    run = null;
    world.ledger().crashed();
    boolean power = options.faults().power() && storage.losesPower() && chance.percent(50);
    if (power) {
      world.sightings().saw(Rare.POWER_CUT);
    }
    afterPowerCut |= power;
    storage.crashed(power);
    world.crashes().disarm();
    if (chance.percent(20) && options.faults().crashIn1000() > 0) {
      world.crashes().arm(chance.oneOf(Point.IN_WRITE, Point.AFTER_COMMIT, Point.BEFORE_SYNC), 0);
    }
  }

  private void armCrash(ServerRun running) {
    Point point = chance.oneOf(Point.values());
    note("crash to come: " + point);
    world.crashes().arm(point, chance.below(3));
    if (point == Point.IN_SNAPSHOT) {
      stops(running);
    }
  }

  private void troubles() {
    switch (chance.below(4)) {
      case 0 -> trouble.full(true);
      case 1 -> trouble.failIn1000(chance.oneOf(100, 500, 1_000));
      default -> trouble.stops();
    }
    note(trouble.isCalm() ? "the disk is well" : "the disk is in trouble");
  }

  private void clockIsSet() {
    if (options.clockJumps()) {
      long millis = chance.between(-3_600_000, 3_600_000);
      note("clock set by " + millis);
      world.clock().jumps(millis);
      if (millis < 0) {
        world.sightings().saw(Rare.CLOCK_JUMPED_BACK);
      }
    }
  }

  private void timePasses(ServerRun running, long millis) {
    note("time " + millis);
    for (long left = millis; left > 0; left -= TICK_MILLIS) {
      world.clock().passes(Math.min(left, TICK_MILLIS));
      running.engine().tick();
      running.turn();
    }
  }

  private void breaksOff(ServerRun running) {
    List<Person> people = running.people();
    if (!people.isEmpty()) {
      Person person = chance.oneOf(people);
      note(person + " is gone");
      if (person.underWay() > 0) {
        world.sightings().saw(Rare.CLOSED_WITH_ANSWERS_UNDER_WAY);
      }
      person.breaks(crowd.quits());
    }
  }

  private void stops(ServerRun running) {
    note("stop");
    running.settles(world.bug());
    running.engine().end();
    running.journal().close();
    running.people().forEach(Person::dies);
    world.ledger().crashed();
    run = null;
  }

  private void somebodyConnects(ServerRun running) {
    if (running.people().size() >= options.people().most()) {
      return;
    }
    Reach reach = crowd.reach();
    Person person = running.connects(chance.oneOf(running.loops()), reach);
    List<UserId> users = new ArrayList<>(running.witness().mirror().users());
    Ask ask =
        chance.percent(options.people().second())
            ? crowd.attaches(users, reach)
            : crowd.enters(reach);
    asks(person, ask);
  }

  private void somebodyActs(ServerRun running) {
    List<Person> people = running.people();
    if (people.isEmpty()) {
      return;
    }
    Person person = chance.oneOf(people);
    if (chance.in1000(15)) {
      asks(person, new Ask.Order(crowd.quits()));
    } else if (person.nick() == null && chance.percent(60)) {
      asks(person, crowd.enters(person.reach()));
    } else {
      crowd.burst(options.people().burst()).forEach(ask -> asks(person, ask));
      Fact heard = person.lastMessage();
      if (heard != null && chance.percent(5)) {
        asks(person, crowd.about(Quoted.of(heard)));
      }
    }
  }

  private void asks(Person person, Ask ask) {
    note("%s asks %s".formatted(person, ask));
    person.asks(ask);
  }

  private void settles(ServerRun running) {
    note("settle");
    running.settles(world.bug());
    running.checkSettled();
  }

  /// Faults stop; within ten seconds whatever was asked is answered, and talking works.
  private void endsWell() {
    trouble.stops();
    world.crashes().disarm();
    long until = world.clock().passedMillis() + WELL_AFTER_MILLIS;
    boolean well = false;
    while (!well && world.clock().passedMillis() < until) {
      well = triesToBeWell();
    }
    Violation.unless(well, Rule.LIVENESS, "ten seconds after the last fault it is not well");
  }

  private boolean triesToBeWell() {
    ServerRun running = run;
    if (running == null) {
      starts();
      return false;
    }
    Person probe = running.connects(running.loops().getFirst(), Reach.ALL_ROOMS);
    asks(probe, new Ask.Order(new Enter(null, Reach.ALL_ROOMS, false)));
    timePasses(running, 1_000);
    running.settles(world.bug());
    boolean well = probe.nick() != null && world.ledger().owesNothing();
    probe.breaks(crowd.quits());
    running.settles(world.bug());
    if (well) {
      running.checkSettled();
      Violation.unless(running.engine().storing(), Rule.LIVENESS, "it says it cannot store");
    }
    return well;
  }

  private void note(String what) {
    trace.addLast(what);
    if (trace.size() > TRACE) {
      trace.removeFirst();
    }
  }
}
