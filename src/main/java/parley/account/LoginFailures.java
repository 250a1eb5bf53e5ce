package parley.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Counts wrong passwords by address and by account: after so many in a minute further tries are
/// not even looked at. For any number of threads.
public final class LoginFailures {
  private static final long MINUTE_MILLIS = 60_000;

  /// Keys remembered, the oldest forgotten first: bounds what guessing at many names costs in
  /// memory.
  private static final int KEYS_MAX = 20_000;

  private final int perMinute;
  private final LongSupplier monotonicMillis;
  private final LinkedHashMap<String, Count> counts = new LinkedHashMap<>();

  private record Count(long sinceMillis, int failures) {}

  /// Nobody has failed so far.
  ///
  /// @param perMinute failures before further tries wait; 0: no limit
  /// @param monotonicMillis a clock for intervals, milliseconds
  public LoginFailures(int perMinute, LongSupplier monotonicMillis) {
    this.perMinute = perMinute;
    this.monotonicMillis = monotonicMillis;
  }

  /// Whether somebody may try a password now.
  ///
  /// @param address where they are
  /// @param account the folded name of the account they say is theirs
  public synchronized boolean mayTry(String address, String account) {
    return perMinute == 0 || (isFree("from " + address) && isFree("for " + account));
  }

  /// A password was wrong.
  public synchronized void failed(String address, String account) {
    count("from " + address);
    count("for " + account);
  }

  private boolean isFree(String key) {
    Count count = current(key);
    return count == null || count.failures() < perMinute;
  }

  private void count(String key) {
    Count count = current(key);
    long sinceMillis = count == null ? monotonicMillis.getAsLong() : count.sinceMillis();
    counts.putLast(key, new Count(sinceMillis, count == null ? 1 : count.failures() + 1));
    if (counts.size() > KEYS_MAX) {
      counts.pollFirstEntry();
    }
  }

  private @Nullable Count current(String key) {
    Count count = counts.get(key);
    if (count != null && monotonicMillis.getAsLong() - count.sinceMillis() >= MINUTE_MILLIS) {
      counts.remove(key);
      return null;
    }
    return count;
  }

  /// How many addresses and accounts are remembered.
  synchronized int remembered() {
    return Map.copyOf(counts).size();
  }
}
