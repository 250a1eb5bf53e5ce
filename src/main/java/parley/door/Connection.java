package parley.door;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.core.id.SessionId;
import parley.engine.Ask;

/// What a conversation may do with its connection. For the connection's event loop only, but for
/// [#soon(Runnable)] and [#afterwards(long, Runnable)].
public interface Connection {
  /// The session that this connection speaks as.
  SessionId session();

  /// Where it comes from, for logs and for operators.
  String address();

  /// Where it comes from, as others may see it: the same address always looks the same, and does
  /// not tell what it is. `localhost` for this machine.
  String host();

  /// The server as the client's browser knows it, `https://chat.example.org`; null when it has not
  /// come over HTTP.
  @Nullable String webOrigin();

  /// The address of this machine that it has come to, as it stands in a URL: `192.0.2.7`, `[::1]`.
  String arrival();

  /// Whether nobody on the way can read along (TLS).
  boolean secure();

  /// The SHA-256 of the certificate that the client has shown and holds the key of, in lower-case
  /// hexadecimal; null when it has shown none. Whoever issued it was not asked.
  @Nullable String certificate();

  /// From now on this connection counts as somebody else's, for whom a gateway speaks.
  ///
  /// @param address of the other, an IP address
  /// @param host what others shall see of it; null for what is seen of such an address elsewhere
  /// @param secure whether nobody can read along on the other's way to the gateway
  /// @return false when nothing has changed: this is no address, or the connection does not come
  ///   from where gateways are trusted
  boolean actAs(String address, @Nullable String host, boolean secure);

  /// Whether the peer has shown to speak telnet, and wants its lines ended with CR LF.
  boolean telnet();

  /// Whether a terminal that can shall not show what is typed, for a password. Nothing happens on
  /// connections that cannot.
  void hideTyping(boolean hide);

  /// Adds bytes to what goes out; everything added in one go leaves in one write.
  void write(byte[] bytes);

  /// Asks the engine. The answer and the facts that come of it are given to this conversation with
  /// `tag`; answers that come after [#become(Conversation)] are not.
  void ask(Ask ask, @Nullable Object tag);

  /// Does something that waits (reading history, hashing a password) off the loop, and goes on here
  /// with what came of it. Lines that come in meanwhile wait; what happens is told meanwhile.
  ///
  /// @param work for a thread that may wait; must not touch the conversation
  /// @param then on the loop again, unless the connection is gone
  /// @param failed on the loop again, when `work` threw
  <T> void offLoop(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed);

  /// Does something later, on the loop, unless the connection is gone by then.
  ///
  /// @param millis from now, milliseconds
  Timer after(long millis, Runnable task);

  /// Does something later, on the loop, even when the connection is gone by then: asks what is to
  /// be asked in the end. For any thread.
  ///
  /// @param millis from now, milliseconds
  void afterwards(long millis, Runnable task);

  /// Does something soon, on the loop, unless the connection is gone by then. For any thread.
  void soon(Runnable task);

  /// From now on what happens to whoever has this name is told with
  /// [Conversation#watched(Telling)], wherever they are. Bounded by whoever asks.
  ///
  /// @param key the folded nick
  void watch(String key);

  /// That name is watched no more.
  void unwatch(String key);

  /// From now on another conversation goes on, in another dialect. Its `begin()` is not called.
  void become(Conversation other);

  /// The person is known now: the time-out for logging in no longer counts.
  void loggedIn();

  /// Closes the connection once what was written is out.
  void close();

  /// Something that happens later.
  interface Timer {
    /// It shall not happen after all.
    void cancel();
  }
}
