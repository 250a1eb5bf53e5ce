package parley.door;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Departure;
import parley.core.event.Fact;
import parley.core.query.Answer;

/// One connection's talk in one dialect: turns what is heard into asks, and what is told into
/// bytes. Lives on the connection's event loop; never waits.
public interface Conversation {
  /// The dialect is chosen: greet, ask, or wait for the first line.
  void begin();

  /// Something came in.
  void hear(Heard heard);

  /// Something happened that this session is in the audience of.
  ///
  /// @param mine whether it came of this very connection's request
  /// @param tag the mark that request was given, when it is mine
  void told(Telling telling, boolean mine, @Nullable Object tag);

  /// The variant in which what others say in rooms is passed on as it is, at this moment, and
  /// nothing else comes of it; null when this conversation has to be told of each.
  default @Nullable Variant verbatim() {
    return null;
  }

  /// An answer to something asked.
  ///
  /// @param tag the mark it was given
  /// @param recent the latest messages of the room entered, in order; empty unless the answer is an
  ///   entry
  void answered(@Nullable Object tag, Answer answer, List<Fact> recent);

  /// Somebody came to the server or left it, whether or not this session heard of it. Only told to
  /// those who say [#followsPresence()].
  default void presenceChanged() {}

  /// Something happened to somebody whose name is watched: they came, went, or are otherwise than
  /// they were. It may have been told as well.
  ///
  /// @see Connection#watch(String)
  default void watched(Telling telling) {}

  /// Whether [#presenceChanged()] matters to this conversation.
  default boolean followsPresence() {
    return false;
  }

  /// The server is about to close the connection: say why in this dialect.
  void farewell(Farewell why);

  /// The connection is gone: nothing can be written any more. What has to be asked on leaving is
  /// asked here.
  void gone(Departure how);
}
