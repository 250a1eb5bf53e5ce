package parley.door.tagged;

/// The mark of a request that may turn out to change nothing: whether its asker has been told what
/// came of it.
final class Change {
  private boolean told;

  /// The asker has seen a fact or an error that came of it.
  void tell() {
    told = true;
  }

  /// Whether the asker has.
  boolean told() {
    return told;
  }
}
