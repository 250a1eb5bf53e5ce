package parley.net;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.door.Telling;
import parley.door.Volley;

/// Who a [Roster] tells things: one connection, seen from its event loop.
public interface Recipient {
  /// Something happened that this session is in the audience of.
  ///
  /// @param mine whether it came of this session's own request
  /// @param tag the mark that request was given, when it is mine
  void told(Telling telling, boolean mine, @Nullable Object tag);

  /// Several things that others said in one room, with nothing between them for this session.
  ///
  /// @return false when they have to be told one by one
  default boolean told(Volley volley) {
    return false;
  }

  /// An answer to something asked.
  ///
  /// @param tag the mark it was given
  /// @param recent the latest messages of the room entered, in order; else empty
  void answered(@Nullable Object tag, Answer answer, List<Fact> recent);

  /// Whether [#presenceChanged()] matters to it; asked when it has entered and after each answer.
  boolean followsPresence();

  /// Something happened to somebody whose name it watches; it may have been told as well.
  default void watched(Telling telling) {}

  /// Somebody came to the server or left it; told last in a batch, once for all who did.
  void presenceChanged();

  /// The batch is over: what was made of it may go out now, in one piece.
  void batchEnded();
}
