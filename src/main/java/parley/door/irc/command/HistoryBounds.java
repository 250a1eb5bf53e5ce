package parley.door.irc.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
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
      case AtTime(long millis) -> first(past, time -> time >= millis);
    };
  }

  /// The first sequence behind the point.
  default long past(Past past) {
    return switch (this) {
      case AtMessage(long sequence) -> sequence + 1;
      case AtTime(long millis) -> first(past, time -> time > millis);
    };
  }

  /// Times never fall, so that halving finds a moment in some forty steps.
  private static long first(Past past, LongPredicate late) {
    long low = 0;
    long high = past.may().until();
    while (low < high) {
      long middle = low + (high - low) / 2;
      List<Fact> next = past.after(middle, 1);
      if (next.isEmpty() || late.test(next.getFirst().timeMillis())) {
        high = middle;
      } else {
        low = next.getFirst().sequence();
      }
    }
    return low + 1;
  }
}
