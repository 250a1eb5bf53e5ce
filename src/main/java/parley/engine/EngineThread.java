package parley.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The one thread that an engine lives on.
public final class EngineThread implements AutoCloseable {
  /// What a broken engine leaves behind.
  ///
  /// @param submission what was being decided, if anything
  /// @param cause what broke
  public record Broken(@Nullable Submission submission, Throwable cause) {}

  private final Engine engine;
  private final Inbox inbox;
  private final Consumer<Broken> whenBroken;
  private final Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopping;

  /// A thread for `engine`, whose asks come from `inbox`.
  ///
  /// @param whenBroken told when an invariant breaks; the engine decides nothing more
  public EngineThread(Engine engine, Inbox inbox, Consumer<Broken> whenBroken) {
    this.engine = engine;
    this.inbox = inbox;
    this.whenBroken = whenBroken;
    this.thread = Thread.ofPlatform().name("parley-engine").unstarted(this::run);
  }

  /// Starts it.
  public void start() {
    thread.start();
  }

  /// Decides and stores all that was offered before, then ends the run.
  @Override
  public void close() {
    stopping = true;
    inbox.wake();
    try {
      if (thread.isAlive() && !ended.await(4, TimeUnit.SECONDS)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!stopping) {
        if (!engine.turn()) {
          engine.await();
        }
      }
      while (engine.turn()) {
        // the rest of what was offered
      }
      engine.end();
    } catch (RuntimeException | Error e) {
      whenBroken.accept(new Broken(engine.deciding(), e));
    } finally {
      ended.countDown();
    }
  }
}
