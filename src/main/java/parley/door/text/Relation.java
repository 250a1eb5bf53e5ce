package parley.door.text;

/// What a fact is to the person who sees it.
enum Relation {
  /// They did it.
  ACTOR,
  /// Somebody else did it.
  OTHER
}
