package parley.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.query.Place;

/// Reads stored messages ([parley.core.event.Said] and [parley.core.event.Whispered]) as they were,
/// and what happened around them. Every call has its own consistent view of all that was committed
/// when it began. What is past its retention is never given. For any thread that may wait.
///
/// @see parley.core.query.Answer.MayRead
public interface History {
  /// The latest messages of a place, in order.
  ///
  /// @param from the first sequence to give
  /// @param before the sequence to stop before
  /// @param most how many at most, the latest of them
  /// @throws JournalException when it cannot be read
  List<Fact> latest(Place place, long from, long before, int most);

  /// The latest message of each conversation that a user has with one other, in order: of so many
  /// conversations, those that something was said in last.
  ///
  /// @param most how many at most; which of those of about the same time are left out is not said
  /// @throws JournalException when it cannot be read
  List<Fact> latestOfPairs(UserId user, int most);

  /// One message; null when there is none of that id, or it was deleted.
  ///
  /// @throws JournalException when it cannot be read
  @Nullable Fact message(MessageId id);

  /// The earliest messages of a place after a sequence, in order.
  ///
  /// @param after the sequence to begin after
  /// @param most how many at most
  /// @throws JournalException when it cannot be read
  List<Fact> after(Place place, long after, int most);

  /// The latest of what happened in a place besides messages, in order: who came and went, what was
  /// changed, how people reacted.
  ///
  /// @param from the first sequence to give
  /// @param before the sequence to stop before
  /// @param most how many at most, the latest of them
  /// @throws JournalException when it cannot be read
  default List<Fact> happenings(Place place, long from, long before, int most) {
    return List.of();
  }

  /// The earliest of that after a sequence, in order.
  ///
  /// @param after the sequence to begin after
  /// @param most how many at most
  /// @throws JournalException when it cannot be read
  default List<Fact> happeningsAfter(Place place, long after, int most) {
    return List.of();
  }

  /// Of messages that were the latest of a place when they were read, those that may be shown now,
  /// in order: time passes for what is held in memory too.
  default List<Fact> kept(Place place, List<Fact> latest) {
    return latest;
  }
}
