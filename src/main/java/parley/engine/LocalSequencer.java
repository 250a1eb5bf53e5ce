package parley.engine;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import parley.core.Ordered;
import parley.core.Request;

/// The order of one node: as offered, with the system's time made monotonic.
public final class LocalSequencer implements Sequencer {
  private final InstantSource clock;
  private List<Ordered> ordered = new ArrayList<>();
  private long sequence;
  private long timeMillis;

  /// Goes on from a time.
  ///
  /// @param clock the wall clock; may jump
  /// @param timeMillis the last time given, milliseconds since 1970
  public LocalSequencer(InstantSource clock, long timeMillis) {
    this.clock = clock;
    this.timeMillis = timeMillis;
  }

  @Override
  public void offer(List<Request> requests) {
    timeMillis = Math.max(timeMillis, clock.millis());
    for (Request request : requests) {
      ordered.add(new Ordered(++sequence, timeMillis, request));
    }
  }

  @Override
  public List<Ordered> take() {
    List<Ordered> taken = ordered;
    ordered = new ArrayList<>();
    return taken;
  }
}
