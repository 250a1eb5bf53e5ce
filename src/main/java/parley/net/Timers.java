package parley.net;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import parley.door.Connection;

/// What one conversation wants to happen later; forgotten with it.
final class Timers {
  private final EventExecutor executor;
  private final List<Pending> pending = new ArrayList<>(1);

  Timers(EventExecutor executor) {
    this.executor = executor;
  }

  Connection.Timer after(long millis, Runnable task) {
    Pending timer = new Pending(task);
    pending.add(timer);
    timer.future = executor.schedule(timer, millis, TimeUnit.MILLISECONDS);
    return timer;
  }

  void cancelAll() {
    for (Pending timer : List.copyOf(pending)) {
      timer.cancel();
    }
  }

  private final class Pending implements Connection.Timer, Runnable {
    private final Runnable task;
    private @Nullable Future<?> future;

    Pending(Runnable task) {
      this.task = task;
    }

    @Override
    public void run() {
      if (pending.remove(this)) {
        task.run();
      }
    }

    @Override
    public void cancel() {
      if (pending.remove(this) && future != null) {
        future.cancel(false);
      }
    }
  }
}
