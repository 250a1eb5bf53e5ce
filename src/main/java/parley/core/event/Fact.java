package parley.core.event;

import org.jspecify.annotations.Nullable;
import parley.core.id.MessageId;
import parley.core.id.SessionId;

/// An event in its place: the one order, the time, and whom it is for.
///
/// @param sequence its place in the order of all facts, from 1, without gaps; 0 for what is told in
///   passing
/// @param timeMillis the sequencer's time, milliseconds since 1970, never falling
/// @param origin the session whose request brought it about; null for the server's own doing
/// @param event what happened
/// @param audience whom it is for; not stored
/// @param by whose doing it is, as they were when they did it; null for the server's own
public record Fact(
    long sequence,
    long timeMillis,
    @Nullable SessionId origin,
    Event event,
    Audience audience,
    @Nullable Face by) {
  /// What nobody in particular did.
  public Fact(
      long sequence, long timeMillis, @Nullable SessionId origin, Event event, Audience audience) {
    this(sequence, timeMillis, origin, event, audience, null);
  }

  /// The same message with other words.
  ///
  /// @throws IllegalStateException when it is no message
  public Fact withText(String text) {
    Event changed =
        switch (event) {
          case Said s ->
              new Said(
                  s.room(), s.name(), s.user(), s.nick(), s.manner(), text, s.extras().changed());
          case Whispered w ->
              new Whispered(
                  w.from(),
                  w.fromNick(),
                  w.to(),
                  w.toNick(),
                  w.manner(),
                  text,
                  w.extras().changed(),
                  w.parties());
          case Event _ -> throw new IllegalStateException(sequence + " is no message");
        };
    return new Fact(sequence, timeMillis, origin, changed, audience, by);
  }

  /// Whether it is told in passing: not in the order, never stored, and without an id.
  public boolean isPassing() {
    return sequence == 0;
  }

  /// The id of the message that this fact is.
  public MessageId id() {
    return new MessageId(sequence);
  }
}
