package parley.net;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.door.Telling;
import parley.engine.Ask;
import parley.engine.Submission;

/// Says goodbye to everybody, in step with the engine: a note sent through it comes back behind
/// everything that was asked before.
final class Closing {
  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private final Edge edge;
  private final List<Loop> loops;

  Closing(Edge edge, List<Loop> loops) {
    this.edge = edge;
    this.loops = loops;
  }

  /// Returns when all connections are closed, or the time for it is over.
  void run() {
    int millis = edge.limits().times().shutdownMillis();
    long began = System.nanoTime();
    if (!allDone(this::finishTalking, millis / 2)) {
      LOG.warn("not everything that was asked could be answered before the end");
    }
    long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    if (!allDone(Closing::sayGoodbye, millis - passed)) {
      LOG.warn("some connections were closed before they had read everything");
    }
  }

  /// Nobody is read any more; done when all that was asked has been told.
  private void finishTalking(Loop loop, Runnable done) {
    loop.connections().forEach(each -> each.reading().stop(Reading.Stop.SHUTDOWN));
    Voice voice = new Voice(edge.sessions().next(), loop.number());
    loop.roster().add(voice.session(), new Returning(done));
    edge.gate().offer(new Submission(voice, new Ask.Note(done), null));
  }

  private static void sayGoodbye(Loop loop, Runnable done) {
    loop.connections().forEach(SocketConnection::shutDown);
    loop.whenEmpty(done);
  }

  private interface Step {
    void on(Loop loop, Runnable done);
  }

  private boolean allDone(Step step, long millis) {
    CompletableFuture<?>[] all =
        loops.stream().map(loop -> begun(step, loop)).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(all).get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException _) {
      return false;
    }
  }

  private static CompletableFuture<?> begun(Step step, Loop loop) {
    CompletableFuture<Boolean> future = new CompletableFuture<>();
    loop.executor().execute(() -> step.on(loop, () -> future.complete(true)));
    return future;
  }

  /// Waits for its note to come back.
  private record Returning(Runnable done) implements Recipient {
    @Override
    public void told(Telling telling, boolean mine, @Nullable Object tag) {}

    @Override
    public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {}

    @Override
    public boolean followsPresence() {
      return false;
    }

    @Override
    public void presenceChanged() {}

    @Override
    public void batchEnded() {
      done.run();
    }
  }
}
