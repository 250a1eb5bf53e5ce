package parley.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import parley.core.codec.EventCodec;
import parley.core.event.Fact;
import parley.engine.Delivery;
import parley.engine.Outlet;

/// Counts what happens, by its kind.
final class Counts implements Outlet {
  private static final String IN_PASSING = "Signalled";

  private final Map<String, LongAdder> kinds = new ConcurrentHashMap<>();

  @Override
  public void deliver(List<Delivery> batch) {
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Told told) {
        kinds.computeIfAbsent(kind(told.fact()), _ -> new LongAdder()).increment();
      }
    }
  }

  private static String kind(Fact fact) {
    return fact.isPassing() ? IN_PASSING : EventCodec.kind(fact.event());
  }

  /// How many of each kind there have been in this run, sorted by kind.
  Map<String, Long> byKind() {
    Map<String, Long> counts = new TreeMap<>();
    kinds.forEach((kind, count) -> counts.put(kind, count.sum()));
    return counts;
  }
}
