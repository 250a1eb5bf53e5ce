package parley.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.core.command.Command;
import parley.core.command.Tick;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.Query;

/// Asks the engine in the name of nobody, or of programs that are not connected: for those parts of
/// the server that have no connection. For any thread; what is answered comes on the engine's, and
/// must not hold it up.
public final class Inquiries implements Outlet {
  /// The sessions of programs are numbered from here: connections never come so far.
  private static final long VOICES_FROM = 1L << 40;

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

  /// A program that is not connected.
  ///
  /// @param index from 0
  public record Voice(int index) {}

  /// The program of that number.
  public Voice voice(int index) {
    return new Voice(index);
  }

  private record As(SessionId session, int outlet) implements Asker {}

  /// Has something decided in the name of a program, whose session begins with what it asks first.
  public CompletableFuture<Answer> order(Voice voice, Command command) {
    SessionId run = nobody;
    SessionId session = new SessionId(run.node(), run.epoch(), VOICES_FROM + voice.index());
    return offer(new As(session, number), new Ask.Order(command));
  }

  /// Looks something up that who is not on the server may know.
  public CompletableFuture<Answer> ask(Query query) {
    return offer(new As(nobody, number), new Ask.Question(query));
  }

  /// Has the engine note that time passes: answered when it works, by [Answer.NotStored] when
  /// nothing can be stored.
  public CompletableFuture<Answer> touch() {
    return offer(new As(nobody, number), new Ask.Order(new Tick()));
  }

  private CompletableFuture<Answer> offer(Asker asker, Ask ask) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Consumer<Answer> then = answer::complete;
    gate.offer(new Submission(asker, ask, then));
    return answer;
  }

  @Override
  public void deliver(List<Delivery> batch) {
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Answered(Asker asker, Object tag, Answer answer, _)
          && asker.outlet() == number) {
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
