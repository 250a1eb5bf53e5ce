package parley.core.event;

/// How something is said.
public enum Manner {
  /// Plainly.
  MESSAGE,
  /// As a doing: `* ann waves`.
  ACTION,
  /// As programs do, never to be answered by a program.
  NOTICE
}
