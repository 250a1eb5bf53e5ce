package parley.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/// One run of people who talk: all log in and enter, warm up, talk while it counts, and wait until
/// everything has arrived.
final class TalkRun {
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  /// After so long a silence what has not come is lost; a busy machine may pause for a second.
  private static final long SILENCE_NANOS_MAX = TimeUnit.SECONDS.toNanos(5);

  private final Host host;
  private final Crowd crowd;
  private final Load.Talk load;
  private final Timing timing;
  private final Consumer<String> progress;

  TalkRun(Host host, Crowd crowd, Load.Talk load, Timing timing, Consumer<String> progress) {
    this.host = host;
    this.crowd = crowd;
    this.load = load;
    this.timing = timing;
    this.progress = progress;
  }

  Result run() throws BenchException {
    Figures figures = new Figures();
    crowd.logIn();
    if (!load.direct()) {
      enter(figures);
    }
    Talk talk = crowd.ask(() -> new Talk(crowd, load));
    crowd.ask(() -> {
      talk.start();
      return true;
    });
    talk(talk, "warm-up", timing.warmUpSeconds());
    Moment begin = crowd.ask(() -> begin(talk));
    talk(talk, "counted", timing.seconds());
    Moment end = crowd.ask(() -> Moment.now(host, talk.tally()));
    Histogram delays = crowd.ask(() -> talk.tally().delays());
    long deliveries = end.delivered() - begin.delivered();
    figures
        .put(Measure.DELIVERIES, deliveries / end.secondsSince(begin))
        .each(Measure.CPU, Measure.CPU_USER, Measure.CPU_SYSTEM, end.cpuSince(begin), deliveries)
        .lines(deliveries, end.pieces() - begin.pieces())
        .delays(delays)
        .resident(host)
        .load(begin, end);
    Faults faults = settle(talk);
    if (deliveries == 0 && !faults.any()) {
      throw new BenchException("nothing arrived while it counted; give it more --seconds");
    }
    return figures.with(faults);
  }

  private Moment begin(Talk talk) throws BenchException {
    talk.tally().restartDelays();
    return Moment.now(host, talk.tally());
  }

  private void enter(Figures figures) throws BenchException {
    Moment before = crowd.ask(() -> Moment.now(host));
    crowd.enter(load.size());
    Moment after = crowd.ask(() -> Moment.now(host));
    figures.put(Measure.ENTERING, after.secondsSince(before));
    Cpu cpu = after.cpuSince(before);
    if (cpu != null) {
      figures.put(Measure.ENTERING_CPU, cpu.seconds());
    }
  }

  private void talk(Talk talk, String phase, int seconds) throws BenchException {
    long from = System.nanoTime();
    long delivered = crowd.ask(() -> talk.tally().delivered());
    for (int second = 1; second <= seconds; second++) {
      Crowd.waitUntil(from + TimeUnit.SECONDS.toNanos(second));
      crowd.check();
      long now = crowd.ask(() -> talk.tally().delivered());
      progress.accept(
          String.format(
              Locale.ROOT,
              "%s %d of %d s: %,d deliveries/s",
              phase,
              second,
              seconds,
              now - delivered));
      delivered = now;
    }
  }

  /// Lets all talk end, waits for what is under way, and says what is wrong.
  private Faults settle(Talk talk) throws BenchException {
    crowd.ask(() -> {
      talk.stop();
      return true;
    });
    long delivered = -1;
    long heardNanos = System.nanoTime();
    while (System.nanoTime() - heardNanos < SILENCE_NANOS_MAX
        && crowd.ask(() -> talk.tally().delivered() < talk.owed())) {
      LockSupport.parkNanos(LOOK_NANOS);
      crowd.check();
      long now = crowd.ask(() -> talk.tally().delivered());
      heardNanos = now == delivered ? heardNanos : System.nanoTime();
      delivered = now;
    }
    return crowd.ask(() -> talk.tally().faults(talk.owed()));
  }
}
