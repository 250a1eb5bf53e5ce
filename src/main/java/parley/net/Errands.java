package parley.net;

import io.netty.util.concurrent.EventExecutor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is done for one connection off its event loop, because it waits or takes long. Meanwhile
/// the socket is not read.
final class Errands {
  private final OffLoop offLoop;
  private final EventExecutor executor;
  private final Reading reading;
  private int underWay;

  Errands(OffLoop offLoop, EventExecutor executor, Reading reading) {
    this.offLoop = offLoop;
    this.executor = executor;
    this.reading = reading;
  }

  /// Does some work elsewhere, and goes on with what came of it on the event loop.
  ///
  /// @param goOn does what is next
  <T> void run(
      Supplier<T> work,
      Consumer<T> then,
      Consumer<RuntimeException> failed,
      Consumer<Runnable> goOn) {
    underWay++;
    reading.stop(Reading.Stop.OFF_LOOP);
    offLoop.run(() -> {
      Runnable next = outcome(work, then, failed);
      if (!executor.isShuttingDown()) {
        executor.execute(() -> {
          underWay--;
          goOn.accept(next);
        });
      }
    });
  }

  private static <T> Runnable outcome(
      Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
    try {
      T result = work.get();
      return () -> then.accept(result);
    } catch (RuntimeException e) {
      return () -> failed.accept(e);
    }
  }

  boolean areUnderWay() {
    return underWay > 0;
  }

  /// The socket may be read again, when nothing is under way any more.
  void readAgain() {
    if (underWay == 0) {
      reading.go(Reading.Stop.OFF_LOOP);
    }
  }
}
