package parley.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.core.command.Tick;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.Query;

/// Asks the engine in the name of nobody: for those parts of the server that have no connection.
/// For any thread; what is answered comes on the engine's, and must not hold it up.
public final class Inquiries implements Outlet, Asker {
  private final Gate gate;
  private final int number;
  private volatile SessionId nobody = new SessionId(0, 0, 0);

  /// @param number its place among the engine's outlets
  public Inquiries(Gate gate, int number) {
    this.gate = gate;
    this.number = number;
  }

  /// The run has begun.
  ///
  /// @param epoch what its sessions are numbered in
  public void begin(SessionId epoch) {
    nobody = new SessionId(epoch.node(), epoch.epoch(), 0);
  }

  @Override
  public SessionId session() {
    return nobody;
  }

  @Override
  public int outlet() {
    return number;
  }

  /// Looks something up that who is not on the server may know.
  public CompletableFuture<Answer> ask(Query query) {
    return offer(new Ask.Question(query));
  }

  /// Has the engine decide something that changes nothing: it is answered when the engine works, by
  /// [Answer.NotStored] when nothing can be stored.
  public CompletableFuture<Answer> touch() {
    return offer(new Ask.Order(new Tick()));
  }

  private CompletableFuture<Answer> offer(Ask ask) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Consumer<Answer> then = answer::complete;
    gate.offer(new Submission(this, ask, then));
    return answer;
  }

  @Override
  public void deliver(List<Delivery> batch) {
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Answered(Asker asker, Object tag, Answer answer, _)
          && asker == this) {
        answered(tag, answer);
      }
    }
  }

  @SuppressWarnings("unchecked") // the mark that was given with it
  private static void answered(@Nullable Object tag, Answer answer) {
    if (tag instanceof Consumer<?> then) {
      ((Consumer<Answer>) then).accept(answer);
    }
  }
}
