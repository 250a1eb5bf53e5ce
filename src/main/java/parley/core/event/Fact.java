package parley.core.event;

import org.jspecify.annotations.Nullable;
import parley.core.id.MessageId;
import parley.core.id.SessionId;

/// An event in its place: the one order, the time, and whom it is for.
///
/// @param sequence its place in the order of all facts, from 1, without gaps
/// @param timeMillis the sequencer's time, milliseconds since 1970, never falling
/// @param origin the session whose request brought it about; null for the server's own doing
/// @param event what happened
/// @param audience whom it is for; not stored
public record Fact(
    long sequence, long timeMillis, @Nullable SessionId origin, Event event, Audience audience) {
  /// The id of the message that this fact is.
  public MessageId id() {
    return new MessageId(sequence);
  }
}
