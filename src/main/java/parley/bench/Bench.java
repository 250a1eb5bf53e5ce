package parley.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Runs scenarios against a server.
///
/// All people live on one thread of this process; the thread that calls only looks and waits. With
/// two cores the server has the other one.
public final class Bench {
  /// Descriptors for everything but people: jars, pipes, the loop's own; a server's database.
  private static final int SPARE_DESCRIPTORS = 200;

  private static final int TAGS = 36 * 36; // two characters of base 36

  private final Target target;
  private final Timing timing;
  private final Consumer<String> progress;
  private int tag = new Random().nextInt(TAGS);

  /// @param progress told once a second what happens
  public Bench(Target target, Timing timing, Consumer<String> progress) {
    this.target = target;
    this.timing = timing;
    this.progress = progress;
  }

  /// Runs a scenario as often as it should be; stops after a run with a fault.
  ///
  /// @param load the scenario's own, or a smaller one
  /// @throws BenchException when a run comes to no end
  public Report run(String scenario, Load load) throws BenchException {
    checkDescriptors(load.people());
    List<Result> results = new ArrayList<>();
    for (int run = 1; run <= timing.runs(); run++) {
      String head = scenario + ", run " + run + " of " + timing.runs() + ": ";
      Result result = once(load, line -> progress.accept(head + line));
      if (load instanceof Load.Talk && result.figures().containsKey(Measure.CPU)) {
        progress.accept(head + "what a write costs on this machine");
        result = result.beside(Floor.micros(load.people()));
      }
      results.add(result);
      if (result.faults().any()) {
        break;
      }
    }
    return new Report(scenario, load, target.words(), timing, results);
  }

  private Result once(Load load, Consumer<String> tell) throws BenchException {
    tag = (tag + 1) % TAGS;
    String two = Integer.toString(tag + TAGS, 36).substring(1);
    try (Host host = target.open(load.people());
        Crowd crowd = new Crowd(host.address(), load.people(), two, tell)) {
      return switch (load) {
        case Load.Talk talk -> new TalkRun(host, crowd, talk, timing, tell).run();
        case Load.Logins _ -> new LoginRun(host, crowd, tell).logins();
        case Load.Idle idle -> new LoginRun(host, crowd, tell).idle(idle.stillSeconds());
      };
    }
  }

  /// The JVM raises its own limit as far as it may; the rest is for the shell.
  private void checkDescriptors(int people) throws BenchException {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
      long allowed = unix.getMaxFileDescriptorCount();
      long needed = (long) people + SPARE_DESCRIPTORS;
      if (allowed < needed) {
        throw new BenchException(
            "%d people need %d open files here%s, and %d are allowed; raise that with ulimit -n %d, or take fewer --people"
                .formatted(
                    people,
                    needed,
                    target.sharesLimits() ? " and in the server" : "",
                    allowed,
                    needed));
      }
    }
  }
}
