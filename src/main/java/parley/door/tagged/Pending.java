package parley.door.tagged;

import parley.core.query.Answer;

/// A request on its way whose answer means more than usual.
final class Pending {
  private final Then then;
  private boolean told;

  /// What to do with an answer that is no error.
  interface Then {
    /// The request was answered.
    ///
    /// @param told whether anything happened because of the request
    void answered(Answer answer, boolean told);
  }

  Pending(Then then) {
    this.then = then;
  }

  /// Something happened because of it.
  void tell() {
    told = true;
  }

  /// It was answered.
  void answer(Answer answer) {
    then.answered(answer, told);
  }
}
