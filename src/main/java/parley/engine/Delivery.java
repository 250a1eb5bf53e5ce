package parley.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.query.Answer;

/// One thing to be told, in the order of decisions.
public sealed interface Delivery {
  /// A fact, for its audience.
  ///
  /// @param asker whose request it came of; null for somebody else's or the server's own
  /// @param tag the asker's mark
  record Told(Fact fact, @Nullable Asker asker, @Nullable Object tag) implements Delivery {}

  /// An answer, for who asked.
  ///
  /// @param recent the latest messages of the room that the answer is an entry to, in order; else
  ///   empty
  record Answered(Asker asker, @Nullable Object tag, Answer answer, List<Fact> recent)
      implements Delivery {}
}
