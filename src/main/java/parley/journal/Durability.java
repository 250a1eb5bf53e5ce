package parley.journal;

/// What survives of a commit once it has returned.
public enum Durability {
  /// It survives the end of the process at any moment. When the power fails the last commits may be
  /// missing, never one before another.
  PROCESS,
  /// It survives the end of the power too: every commit is synced.
  POWER_LOSS
}
