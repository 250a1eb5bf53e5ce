package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.core.id.SessionId;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.Farewell;
import parley.engine.Ask;

/// A connection that there is no room for: it can be told so in the dialect of its door, and that
/// is all.
final class TurnedAway implements Connection {
  private static final SessionId NOBODY = new SessionId(0, 0, 0);

  private final String address;
  private final ByteBuf words = Unpooled.buffer();

  private TurnedAway(String address) {
    this.address = address;
  }

  /// What a door says to somebody from this address for whom there is no room.
  static ByteBuf words(Door door, String address) {
    TurnedAway connection = new TurnedAway(address);
    door.open(connection).farewell(Farewell.FULL);
    return connection.words;
  }

  @Override
  public SessionId session() {
    return NOBODY;
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public String host() {
    return address;
  }

  @Override
  public @Nullable String webOrigin() {
    return null;
  }

  @Override
  public String arrival() {
    return "localhost";
  }

  @Override
  public boolean secure() {
    return false;
  }

  @Override
  public @Nullable String certificate() {
    return null;
  }

  @Override
  public boolean actAs(String other, @Nullable String host, boolean secure) {
    return false;
  }

  @Override
  public boolean telnet() {
    return false;
  }

  @Override
  public void hideTyping(boolean hide) {
    // nothing is asked here
  }

  @Override
  public void write(byte[] bytes) {
    words.writeBytes(bytes);
  }

  @Override
  public void ask(Ask ask, @Nullable Object tag) {}

  @Override
  public <T> void offLoop(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {}

  @Override
  public void soon(Runnable task) {}

  @Override
  public void afterwards(long millis, Runnable task) {}

  @Override
  public Timer after(long millis, Runnable task) {
    return () -> {};
  }

  @Override
  public void watch(String key) {
    // nothing more is told
  }

  @Override
  public void unwatch(String key) {
    // nothing more is told
  }

  @Override
  public void become(Conversation other) {}

  @Override
  public void loggedIn() {}

  @Override
  public void close() {}
}
