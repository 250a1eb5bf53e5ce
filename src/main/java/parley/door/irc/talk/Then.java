package parley.door.irc.talk;

import java.util.List;
import parley.core.event.Fact;
import parley.core.query.Answer;

/// What to do with an answer: the mark of everything that is asked for a [Reply].
@FunctionalInterface
public interface Then {
  /// It was answered, perhaps by a refusal.
  ///
  /// @param recent the latest messages of the room entered; else empty
  void answered(Answer answer, List<Fact> recent);
}
