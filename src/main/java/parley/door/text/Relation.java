package parley.door.text;

/// What a fact is to the person who sees it.
enum Relation {
  /// They did it.
  ACTOR,
  /// It was done to them.
  TARGET,
  /// Somebody else did it.
  OTHER
}
