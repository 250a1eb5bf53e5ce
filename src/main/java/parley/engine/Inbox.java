package parley.engine;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Many threads put in, the engine's thread takes whole handfuls out; woken only when it sleeps.
public final class Inbox implements Gate {
  private final Queue<Submission> queue = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Thread sleeper;
  private volatile boolean woken;

  @Override
  public void offer(Submission submission) {
    queue.add(submission);
    unpark();
  }

  /// Moves at most `most` submissions to `taken`.
  void drainTo(List<Submission> taken, int most) {
    while (taken.size() < most) {
      Submission submission = queue.poll();
      if (submission == null) {
        return;
      }
      taken.add(submission);
    }
  }

  /// Waits until something is in, [#wake()] is called, or the time is over.
  ///
  /// @param timeoutMillis milliseconds; 0 for no limit
  void await(long timeoutMillis) {
    sleeper = Thread.currentThread();
    if (queue.isEmpty() && !woken) {
      if (timeoutMillis == 0) {
        LockSupport.park(this);
      } else {
        LockSupport.parkNanos(this, TimeUnit.MILLISECONDS.toNanos(timeoutMillis));
      }
    }
    sleeper = null;
    woken = false;
  }

  /// Ends the engine's sleep, or the next one if it is awake.
  void wake() {
    woken = true;
    unpark();
  }

  private void unpark() {
    Thread waiting = sleeper;
    if (waiting != null) {
      LockSupport.unpark(waiting);
    }
  }
}
