package parley.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.core.event.Departure;
import parley.core.id.SessionId;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.Farewell;
import parley.door.Heard;
import parley.door.Telling;
import parley.engine.Ask;
import parley.engine.Asker;
import parley.engine.Delivery;
import parley.engine.Submission;

/// A connection without a socket: a test types on it and reads what its person would see.
public final class FakeConnection implements Connection, Asker {
  private final House house;
  private final SessionId session;
  private final FakeScreen screen = new FakeScreen();
  private final FakeInput input;
  private final Deque<Heard> waiting = new ArrayDeque<>();
  private Conversation conversation;
  private boolean telnet;
  private boolean loggedIn;
  private boolean closed;
  private boolean gone;
  private int offLoop;

  /// A mark on its way through the engine: which conversation asked, and its own mark.
  private record Mark(Conversation conversation, @Nullable Object tag) {}

  FakeConnection(House house, SessionId session, Door door) {
    this.house = house;
    this.session = session;
    this.input = new FakeInput(house.time(), this::hear);
    this.conversation = door.open(this);
  }

  void begin() {
    conversation.begin();
    house.settle();
  }

  /// What this person has been sent and has not read.
  public FakeScreen screen() {
    return screen;
  }

  /// Types a line and its end.
  public void types(String line) {
    input.bytes((line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    house.settle();
  }

  /// Sends bytes as they are.
  public void sends(byte[] bytes) {
    input.bytes(bytes);
    house.settle();
  }

  /// Shows to be a telnet terminal.
  public void speaksTelnet() {
    telnet = true;
  }

  /// The connection is lost.
  public void drops() {
    leaves(Departure.LOST);
  }

  /// The server closes the connection for a reason.
  public void isTold(Farewell why, Departure how) {
    conversation.farewell(why);
    leaves(how);
  }

  /// Whether the server has closed the connection.
  public boolean closed() {
    return closed;
  }

  /// Whether the person is known, and the time-out for logging in no longer counts.
  public boolean isLoggedIn() {
    return loggedIn;
  }

  void told(Telling telling, Delivery.Told told) {
    boolean mine = told.asker() == this;
    if (mine && told.tag() instanceof Mark(Conversation by, Object tag)) {
      boolean own = by.equals(conversation);
      conversation.told(telling, own, own ? tag : null);
    } else {
      conversation.told(telling, false, null);
    }
  }

  void answered(Delivery.Answered answered) {
    if (!gone
        && answered.tag() instanceof Mark(Conversation by, Object tag)
        && by.equals(conversation)) {
      conversation.answered(tag, answered.answer(), answered.recent());
    }
  }

  void presenceChanged() {
    if (conversation.followsPresence()) {
      conversation.presenceChanged();
    }
  }

  private void hear(Heard heard) {
    if (closed) {
      return;
    }
    waiting.addLast(heard);
    hearWaiting();
  }

  private void hearWaiting() {
    while (offLoop == 0 && !closed && !waiting.isEmpty()) {
      conversation.hear(waiting.removeFirst());
    }
  }

  private void leaves(Departure how) {
    if (!gone) {
      gone = true;
      closed = true;
      input.end();
      house.forget(this);
      conversation.gone(how);
    }
    house.settle();
  }

  @Override
  public SessionId session() {
    return session;
  }

  @Override
  public int outlet() {
    return 0;
  }

  @Override
  public String address() {
    return "127.0.0.1";
  }

  @Override
  public boolean telnet() {
    return telnet;
  }

  @Override
  public void write(byte[] bytes) {
    if (!closed) {
      screen.show(bytes);
    }
  }

  @Override
  public void ask(Ask ask, @Nullable Object tag) {
    house.gate().offer(new Submission(this, ask, new Mark(conversation, tag)));
  }

  @Override
  public <T> void offLoop(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
    offLoop++;
    house.offLoop(() -> {
      Runnable next = outcome(work, then, failed);
      if (!gone) {
        next.run();
        offLoop--;
        hearWaiting();
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

  @Override
  public Timer after(long millis, Runnable task) {
    return house
        .time()
        .after(
            millis,
            () -> {
              if (!gone) {
                task.run();
              }
            });
  }

  @Override
  public void become(Conversation other) {
    conversation = other;
  }

  @Override
  public void loggedIn() {
    loggedIn = true;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      house.later(() -> leaves(Departure.LOST));
    }
  }
}
