package parley.door.irc.talk;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// How often each command has been used since the start. For any thread.
public final class Usage {
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  Usage() {}

  /// One more time.
  ///
  /// @param command one that there is
  public void count(String command) {
    counts.computeIfAbsent(command, _ -> new LongAdder()).increment();
  }

  /// The counts, sorted by command.
  public Map<String, Long> counts() {
    Map<String, Long> sorted = new TreeMap<>();
    counts.forEach((command, count) -> sorted.put(command, count.sum()));
    return sorted;
  }
}
