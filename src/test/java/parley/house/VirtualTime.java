package parley.house;

import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import parley.door.Connection;

/// Time that passes only when a test says so. Begins on 5 January 2026 at 10:00:00 UTC.
public final class VirtualTime implements InstantSource {
  /// When it begins, milliseconds since 1970.
  public static final long START_MILLIS = Instant.parse("2026-01-05T10:00:00Z").toEpochMilli();

  private final PriorityQueue<Due> due = new PriorityQueue<>();
  private long nowMillis = START_MILLIS;
  private long count;

  /// Something to be done at a moment; of two with the same moment the one asked for first.
  private record Due(long atMillis, long number, Runnable task) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = Long.compare(atMillis, other.atMillis);
      return byTime != 0 ? byTime : Long.compare(number, other.number);
    }
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(nowMillis);
  }

  @Override
  public long millis() {
    return nowMillis;
  }

  /// Does something when so much time has passed, milliseconds.
  Connection.Timer after(long millis, Runnable task) {
    Due entry = new Due(nowMillis + Math.max(0, millis), ++count, task);
    due.add(entry);
    return () -> due.remove(entry);
  }

  /// Moves on to the next moment at which something is due and does it.
  ///
  /// @param untilMillis the moment to stop at when nothing is due before
  /// @return false when nothing was due and it is `untilMillis`
  boolean next(long untilMillis) {
    @Nullable Due first = due.peek();
    if (first == null || first.atMillis() > untilMillis) {
      nowMillis = untilMillis;
      return false;
    }
    due.remove();
    nowMillis = Math.max(nowMillis, first.atMillis());
    first.task().run();
    return true;
  }
}
