package parley.bench;

import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/// Everything that is counted, at one moment; taken on the thread of the loop.
///
/// @param nanos the time
/// @param delivered deliveries so far
/// @param pieces in how many pieces they came
/// @param server what the server has taken; null when nobody can tell
/// @param loopNanos processor time of the loop's thread
record Moment(long nanos, long delivered, long pieces, @Nullable Cpu server, long loopNanos) {
  private static final double SECOND_NANOS = 1e9;

  static Moment now(Host host) throws BenchException {
    return now(host, 0, 0);
  }

  static Moment now(Host host, Tally tally) throws BenchException {
    return now(host, tally.delivered(), tally.pieces());
  }

  private static Moment now(Host host, long delivered, long pieces) throws BenchException {
    ServerProcess process = host.process();
    return new Moment(
        System.nanoTime(),
        delivered,
        pieces,
        process == null ? null : process.cpu(),
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  /// Seconds since an earlier moment.
  double secondsSince(Moment earlier) {
    return (nanos - earlier.nanos) / SECOND_NANOS;
  }

  /// What the server has taken since.
  @Nullable Cpu cpuSince(Moment earlier) {
    return server == null || earlier.server == null ? null : server.since(earlier.server);
  }

  /// The load of the loop's thread since, in percent of a core.
  double loadSince(Moment earlier) {
    return 100.0 * (loopNanos - earlier.loopNanos) / Math.max(1, nanos - earlier.nanos);
  }
}
