package parley.door.text.command;

/// One command of the text dialect.
public interface TextCommand {
  /// Its line in the table.
  Entry entry();

  /// Does what was typed.
  void run(Talk talk, Typed typed);

  /// Whether the person chooses with it what the others will hear of them.
  default boolean names() {
    return false;
  }

  /// Whether those may use it, too, who cannot enter because nothing can be stored.
  default boolean forVisitors() {
    return false;
  }
}
