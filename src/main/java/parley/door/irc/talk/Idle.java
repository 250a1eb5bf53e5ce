package parley.door.irc.talk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.UserId;
import parley.engine.Delivery;
import parley.engine.Outlet;

/// When people last said something, at whatever door. Told of every fact by the engine, asked by
/// any loop.
public final class Idle implements Outlet {
  private final Map<UserId, Long> spoke = new ConcurrentHashMap<>();

  Idle() {}

  @Override
  public void deliver(List<Delivery> batch) {
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Told told) {
        note(told.fact());
      }
    }
  }

  private void note(Fact fact) {
    switch (fact.event()) {
      case Said said -> spoke.put(said.user(), fact.timeMillis());
      case Whispered said -> spoke.put(said.from(), fact.timeMillis());
      case UserLeft left -> spoke.remove(left.user());
      case Object _ -> {}
    }
  }

  /// For how long somebody has said nothing, seconds.
  ///
  /// @param sinceMillis when they came, milliseconds since 1970
  public long seconds(UserId user, long sinceMillis, long nowMillis) {
    long last = Math.max(sinceMillis, spoke.getOrDefault(user, 0L));
    return Math.max(0, nowMillis - last) / 1000;
  }
}
