package parley.net;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Where work that waits is done, so that no event loop does: virtual threads, a bounded number of
/// them at work at once.
final class OffLoop implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("parley-off-loop-", 1).factory());
  private final Semaphore atWork;

  /// @param atOnce how many pieces of work are done at once; the others wait in line
  OffLoop(int atOnce) {
    this.atWork = new Semaphore(atOnce, true);
  }

  /// Does this work when its turn comes.
  ///
  /// @throws java.util.concurrent.RejectedExecutionException after [#close()]
  void run(Runnable work) {
    threads.execute(() -> inTurn(work));
  }

  private void inTurn(Runnable work) {
    try {
      atWork.acquire();
    } catch (InterruptedException _) {
      return; // closed meanwhile
    }
    try {
      work.run();
    } finally {
      atWork.release();
    }
  }

  /// Begins nothing more; what waits is interrupted.
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
