package parley.net;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.Telling;
import parley.door.Variant;
import parley.door.Volley;
import parley.engine.Ask;
import parley.engine.Submission;

/// The conversation on one connection: what it asks, what it is answered, what it is told. While
/// too much of what it asked is under way the socket is not read.
///
/// When one conversation has become another, the answers to what the first one asked are nobody's.
final class Exchange implements Recipient {
  private final SocketConnection connection;
  private final Edge edge;
  private final Reading reading;
  private Conversation conversation;
  private int generation;
  private int asks;

  /// A request's mark on its way through the engine.
  ///
  /// @param generation which conversation of this connection asked
  /// @param tag its own mark
  private record Mark(int generation, @Nullable Object tag) {}

  /// @param conversation the first one
  Exchange(SocketConnection connection, Edge edge, Reading reading, Conversation conversation) {
    this.connection = connection;
    this.edge = edge;
    this.reading = reading;
    this.conversation = conversation;
  }

  /// Another conversation goes on.
  void become(Conversation other) {
    generation++;
    conversation = other;
  }

  /// Another conversation begins, as another session: nothing is under way any more.
  void beginAnew(Door door) {
    generation++;
    asks = 0;
    conversation = door.open(connection);
  }

  /// Puts a request in the engine's queue.
  void ask(Voice voice, Ask ask, @Nullable Object tag) {
    asks++;
    if (asks >= edge.limits().asksMax()) {
      reading.stop(Reading.Stop.ASKS);
    }
    edge.gate().offer(new Submission(voice, ask, new Mark(generation, tag)));
  }

  /// Whether everything asked has been answered.
  boolean isAnswered() {
    return asks == 0;
  }

  /// Says something to the conversation.
  void say(Consumer<Conversation> something) {
    try {
      something.accept(conversation);
    } catch (RuntimeException e) {
      connection.broke(e);
    }
  }

  /// Does something of the conversation's own.
  void guarded(Runnable conversing) {
    try {
      conversing.run();
    } catch (RuntimeException e) {
      connection.broke(e);
    }
  }

  @Override
  public void told(Telling telling, boolean mine, @Nullable Object tag) {
    try {
      if (mine && tag instanceof Mark(int by, Object own) && by == generation) {
        conversation.told(telling, true, own);
      } else {
        conversation.told(telling, false, null);
      }
    } catch (RuntimeException e) {
      connection.broke(e);
    }
  }

  @Override
  public boolean told(Volley volley) {
    try {
      Variant variant = conversation.verbatim();
      if (variant != null) {
        connection.write(volley.in(variant));
      }
      return variant != null;
    } catch (RuntimeException e) {
      connection.broke(e);
      return true;
    }
  }

  @Override
  public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
    asks--;
    if (tag instanceof Mark(int by, Object own) && by == generation) {
      say(asker -> asker.answered(own, answer, recent));
    }
  }

  @Override
  public boolean followsPresence() {
    return conversation.followsPresence();
  }

  @Override
  public void watched(Telling telling) {
    say(watcher -> watcher.watched(telling));
  }

  @Override
  public void presenceChanged() {
    say(Conversation::presenceChanged);
  }

  @Override
  public void batchEnded() {
    if (asks < edge.limits().asksMax()) {
      reading.go(Reading.Stop.ASKS);
    }
    connection.flush();
    connection.endIfAnswered();
  }
}
