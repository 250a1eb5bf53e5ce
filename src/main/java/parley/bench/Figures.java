package parley.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Collects the figures of a run.
final class Figures {
  private static final double MICROS = 1e6; // in a second
  private static final double MEGABYTE = 1e6;
  private static final double KILOBYTE = 1e3;
  private static final double MILLI_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final Map<Measure, Double> figures = new EnumMap<>(Measure.class);

  Figures put(Measure measure, double value) {
    figures.put(measure, value);
    return this;
  }

  /// The delays of everything that was counted.
  Figures delays(Histogram nanos) {
    put(Measure.P50, nanos.getValueAtPercentile(50) / MILLI_NANOS);
    put(Measure.P99, nanos.getValueAtPercentile(99) / MILLI_NANOS);
    return put(Measure.P999, nanos.getValueAtPercentile(99.9) / MILLI_NANOS);
  }

  /// The server's time for each of some things, unless nobody knows it.
  Figures each(Measure all, Measure user, Measure system, @Nullable Cpu cpu, long things) {
    if (cpu != null && things > 0) {
      put(all, cpu.seconds() * MICROS / things);
      put(user, cpu.user() * MICROS / things);
      put(system, cpu.system() * MICROS / things);
    }
    return this;
  }

  /// How many lines came in one piece.
  Figures lines(long lines, long pieces) {
    return pieces == 0 ? this : put(Measure.LINES, (double) lines / pieces);
  }

  /// The memory that the server has now.
  Figures resident(Host host) throws BenchException {
    ServerProcess process = host.process();
    return process == null ? this : put(Measure.RESIDENT, process.residentBytes() / MEGABYTE);
  }

  /// The memory that it had empty, has now, and the difference by people.
  Figures resident(Host host, long emptyBytes, int people) throws BenchException {
    ServerProcess process = host.process();
    if (process != null) {
      long now = process.residentBytes();
      put(Measure.EMPTY, emptyBytes / MEGABYTE);
      put(Measure.RESIDENT, now / MEGABYTE);
      put(Measure.PER_CONNECTION, (now - emptyBytes) / KILOBYTE / people);
    }
    return this;
  }

  /// How busy the generator was between two moments.
  Figures load(Moment begin, Moment end) {
    return put(Measure.GENERATOR, end.loadSince(begin));
  }

  Result with(Faults faults) {
    return new Result(faults.any() ? Map.of() : figures, faults);
  }
}
