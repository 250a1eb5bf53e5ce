package parley.house;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.core.event.Departure;
import parley.core.event.Fact;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.Farewell;
import parley.door.Heard;
import parley.door.Telling;
import parley.door.Variant;
import parley.door.Volley;
import parley.engine.Ask;
import parley.engine.Asker;
import parley.engine.Submission;
import parley.net.Recipient;

/// A connection without a socket: a test types on it and reads what its person would see.
public final class FakeConnection implements Connection, Asker {
  private final House house;
  private final SessionId session;
  private final FakeScreen screen;
  private final FakeInput input;
  private final Deque<Heard> waiting = new ArrayDeque<>();
  private Conversation conversation;
  private boolean loggedIn;
  private String address = "127.0.0.1";
  private String host = "localhost";
  private boolean trusted;
  private boolean secure;
  private @Nullable String certificate;
  private boolean typingHidden;
  private boolean closed;
  private boolean gone;
  private int offLoop;

  /// A mark on its way through the engine: which conversation asked, and its own mark.
  private record Mark(Conversation conversation, @Nullable Object tag) {}

  FakeConnection(House house, SessionId session, Door door) {
    this.house = house;
    this.session = session;
    this.screen = new FakeScreen(door.lines());
    this.input = new FakeInput(house.time(), door.lines(), this::hear);
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
    input.bytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    house.settle();
  }

  /// Sends bytes as they are.
  public void sends(byte[] bytes) {
    input.bytes(bytes);
    house.settle();
  }

  /// Shows to be a telnet terminal.
  public void speaksTelnet() {
    sends(new byte[] {(byte) 255, (byte) 251, 31}); // IAC WILL NAWS, as terminals begin
  }

  /// It comes from elsewhere.
  public void comesFrom(String other, String shown) {
    address = other;
    host = shown;
  }

  /// Gateways are trusted where it comes from.
  public void isTrusted() {
    trusted = true;
  }

  /// It comes with TLS.
  ///
  /// @param shown the fingerprint of a certificate; null for none
  public void isSecure(@Nullable String shown) {
    secure = true;
    certificate = shown;
  }

  /// The connection is lost.
  public void drops() {
    leaves(Departure.LOST);
  }

  /// The server closes the connection for a reason.
  public void isTold(Farewell why, Departure how) {
    isTold(why);
    leaves(how);
  }

  /// The server says why it is about to close the connection.
  void isTold(Farewell why) {
    conversation.farewell(why);
    closed = true;
  }

  /// Whether the server has closed the connection.
  public boolean closed() {
    return closed;
  }

  /// Whether the person is known, and the time-out for logging in no longer counts.
  public boolean isLoggedIn() {
    return loggedIn;
  }

  /// What the roster sees of this connection.
  Recipient recipient() {
    return new Ear();
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

  void leaves(Departure how) {
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
    return address;
  }

  @Override
  public String host() {
    return host;
  }

  @Override
  public @Nullable String webOrigin() {
    return null;
  }

  @Override
  public String arrival() {
    return "127.0.0.1";
  }

  @Override
  public boolean secure() {
    return secure;
  }

  @Override
  public @Nullable String certificate() {
    return certificate;
  }

  @Override
  public boolean actAs(String other, @Nullable String shown, boolean encrypted) {
    if (!trusted || !other.matches("[0-9a-f.:]+")) {
      return false;
    }
    comesFrom(other, shown == null ? "cloak-of-" + other : shown);
    secure = encrypted;
    return true;
  }

  @Override
  public boolean telnet() {
    return input.telnet();
  }

  @Override
  public void hideTyping(boolean hide) {
    typingHidden = hide;
  }

  /// Whether a terminal would not show what is typed.
  public boolean typingHidden() {
    return typingHidden;
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
  public void soon(Runnable task) {
    house.later(() -> {
      if (!gone) {
        task.run();
      }
    });
  }

  @Override
  public void afterwards(long millis, Runnable task) {
    if (millis == 0) {
      house.later(task);
    } else {
      house.time().after(millis, task);
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
  public void watch(String key) {
    house.watch(this, key);
  }

  @Override
  public void unwatch(String key) {
    house.unwatch(this, key);
  }

  @Override
  public void become(Conversation other) {
    conversation = other;
    house.reconsider(this);
  }

  @Override
  public void loggedIn() {
    loggedIn = true;
    house.whereabouts().add(this);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      house.later(() -> leaves(Departure.LOST));
    }
  }

  /// Hands on what the roster tells, to the conversation that asked.
  private final class Ear implements Recipient {
    @Override
    public void told(Telling telling, boolean mine, @Nullable Object mark) {
      boolean own = mark instanceof Mark(Conversation by, _) && by.equals(conversation);
      conversation.told(telling, mine && own, own ? tag(mark) : null);
    }

    @Override
    public boolean told(Volley volley) {
      Variant variant = conversation.verbatim();
      if (variant != null) {
        write(volley.in(variant));
      }
      return variant != null;
    }

    @Override
    public void answered(@Nullable Object mark, Answer answer, List<Fact> recent) {
      if (mark instanceof Mark(Conversation by, Object tag) && by.equals(conversation)) {
        conversation.answered(tag, answer, recent);
      }
    }

    @Override
    public void watched(Telling telling) {
      conversation.watched(telling);
    }

    @Override
    public boolean followsPresence() {
      return conversation.followsPresence();
    }

    @Override
    public void presenceChanged() {
      conversation.presenceChanged();
    }

    @Override
    public void batchEnded() {
      // what was written is on the screen already
    }
  }

  private static @Nullable Object tag(@Nullable Object mark) {
    return mark instanceof Mark(_, Object tag) ? tag : null;
  }
}
