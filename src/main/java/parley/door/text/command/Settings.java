package parley.door.text.command;

/// What one person has chosen for this connection.
///
/// @param colour whether names are coloured
/// @param time whether lines carry their time
/// @param emoji whether `:smile:` becomes an emoji in what this person types; else it stays, and
///   others' emoji are shown like that
public record Settings(boolean colour, boolean time, boolean emoji) {
  /// What everybody begins with.
  public static final Settings FIRST = new Settings(false, false, true);
}
