package parley.door.tagged;

import parley.core.query.Answer;

/// What to do with an answer instead of writing it: the mark of requests that go on from there.
interface Then {
  /// It was answered, perhaps by an error.
  void answered(Answer answer);
}
