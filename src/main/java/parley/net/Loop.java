package parley.net;

import io.netty.util.concurrent.EventExecutor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import parley.engine.Delivery;
import parley.engine.Outlet;

/// One event loop with the connections that live on it.
///
/// The engine hands it a batch with one task at most: batches that come while it is busy are told
/// in one go, and each connection then writes once.
final class Loop implements Outlet {

  private final int number;
  private final EventExecutor executor;
  private final Queue<List<Delivery>> batches = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final Roster roster = new Roster();
  private final Gathers gathers = new Gathers();
  private final Set<SocketConnection> connections = new HashSet<>();
  private @Nullable Runnable atEmpty;

  Loop(int number, EventExecutor executor) {
    this.number = number;
    this.executor = executor;
  }

  int number() {
    return number;
  }

  EventExecutor executor() {
    return executor;
  }

  Roster roster() {
    return roster;
  }

  Gathers gathers() {
    return gathers;
  }

  @Override
  public void deliver(List<Delivery> batch) {
    batches.add(batch);
    if (scheduled.compareAndSet(false, true) && !executor.isShuttingDown()) {
      executor.execute(this::tell);
    }
  }

  private void tell() {
    scheduled.set(false);
    for (List<Delivery> batch = batches.poll(); batch != null; batch = batches.poll()) {
      roster.tell(batch);
    }
    roster.end();
    gathers.forget();
  }

  void add(SocketConnection connection) {
    connections.add(connection);
  }

  void remove(SocketConnection connection) {
    connections.remove(connection);
    if (connections.isEmpty() && atEmpty != null) {
      atEmpty.run();
    }
  }

  /// Does something as soon as there is no connection; for the loop's own thread.
  void whenEmpty(Runnable task) {
    atEmpty = task;
    if (connections.isEmpty()) {
      task.run();
    }
  }

  /// The connections at the moment, for the loop's own thread.
  List<SocketConnection> connections() {
    return new ArrayList<>(connections);
  }
}
