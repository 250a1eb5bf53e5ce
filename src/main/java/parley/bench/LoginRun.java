package parley.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/// One run of people who log in, and perhaps stay a while and do nothing.
final class LoginRun {
  private final Host host;
  private final Crowd crowd;
  private final Consumer<String> progress;

  LoginRun(Host host, Crowd crowd, Consumer<String> progress) {
    this.host = host;
    this.crowd = crowd;
    this.progress = progress;
  }

  /// Logs in and counts.
  Result logins() throws BenchException {
    Figures figures = new Figures();
    Moment begin = crowd.ask(() -> Moment.now(host));
    Histogram delays = crowd.logIn();
    Moment end = crowd.ask(() -> Moment.now(host));
    int people = crowd.people().size();
    return figures
        .put(Measure.LOGINS, people / end.secondsSince(begin))
        .each(
            Measure.LOGIN_CPU,
            Measure.LOGIN_CPU_USER,
            Measure.LOGIN_CPU_SYSTEM,
            end.cpuSince(begin),
            people)
        .delays(delays)
        .resident(host)
        .load(begin, end)
        .with(Faults.NONE);
  }

  /// Logs in, stays, and looks at memory.
  Result idle(int stillSeconds) throws BenchException {
    ServerProcess process = host.process();
    if (process == null) {
      throw new BenchException("idle measures memory: say with --pid whose");
    }
    long emptyBytes = process.residentBytes();
    crowd.logIn();
    Moment begin = crowd.ask(() -> Moment.now(host));
    for (int second = 1; second <= stillSeconds; second++) {
      Crowd.waitUntil(begin.nanos() + TimeUnit.SECONDS.toNanos(second));
      crowd.check();
      progress.accept("still " + second + " of " + stillSeconds + " s");
    }
    Moment end = crowd.ask(() -> Moment.now(host));
    Figures figures = new Figures().resident(host, emptyBytes, crowd.people().size());
    Cpu cpu = end.cpuSince(begin);
    if (cpu != null) {
      figures.put(Measure.STILL_CPU, 100 * cpu.seconds() / end.secondsSince(begin));
    }
    return figures.with(Faults.NONE);
  }
}
