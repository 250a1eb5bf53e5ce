package parley.door.irc.command;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.core.id.MessageId;
import parley.journal.Past;

/// A point in a place's history that a client names: a message, or a moment.
sealed interface HistoryBounds {
  /// A message by its id.
  record AtMessage(long sequence) implements HistoryBounds {}

  /// A moment, milliseconds since 1970.
  record AtTime(long millis) implements HistoryBounds {}

  /// What `msgid=...` or `timestamp=...` names; null when it is neither.
  static @Nullable HistoryBounds parse(String word) {
    try {
      if (word.startsWith("msgid=")) {
        return new AtMessage(MessageId.parse(word.substring(6)).sequence());
      }
      return word.startsWith("timestamp=")
          ? new AtTime(Instant.parse(word.substring(10)).toEpochMilli())
          : null;
    } catch (IllegalArgumentException | DateTimeException _) {
      return null; // said to the client
    }
  }

  /// The first sequence at the point or behind it.
  default long at(Past past) {
    return switch (this) {
      case AtMessage(long sequence) -> sequence;
      case AtTime(long millis) -> past.firstFrom(millis);
    };
  }

  /// The first sequence behind the point.
  default long past(Past past) {
    return switch (this) {
      case AtMessage(long sequence) -> sequence + 1;
      case AtTime(long millis) -> past.firstAfter(millis);
    };
  }
}
