package parley.bench;

/// What receivers found wrong, in messages.
///
/// @param lost never came
/// @param doubled came twice
/// @param reordered came after a later one of the same sender
/// @param mangled not as they were written, or not for the receiver
public record Faults(long lost, long doubled, long reordered, long mangled) {
  /// Nothing wrong.
  public static final Faults NONE = new Faults(0, 0, 0, 0);

  /// Whether there are any.
  public boolean any() {
    return !equals(NONE);
  }

  /// In words.
  @Override
  public String toString() {
    return any()
        ? lost
            + " lost, "
            + doubled
            + " doubled, "
            + reordered
            + " reordered, "
            + mangled
            + " mangled"
        : "none";
  }
}
