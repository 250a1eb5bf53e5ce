package parley.door.text;

import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Door;
import parley.door.text.style.Style;

/// The door for people with `nc` or `telnet`, in one style.
public final class TextDoor implements Door {
  private final TextShared shared;
  private final Style style;
  private final boolean quiet;

  /// A door in a style.
  ///
  /// @param quiet whether whoever enters as a guest is announced to the others only with their
  ///   first line or after a moment: for a port where silence alone has told that it is a person
  public TextDoor(TextShared shared, Style style, boolean quiet) {
    this.shared = shared;
    this.style = style;
    this.quiet = quiet;
  }

  @Override
  public Conversation open(Connection connection) {
    return new TextConversation(connection, shared, style, quiet);
  }
}
