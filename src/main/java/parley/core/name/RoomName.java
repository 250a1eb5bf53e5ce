package parley.core.name;

/// A room's name as first made, with the key under which it is unique; without any `#`.
///
/// @param shown as the room's maker wrote it
/// @param key the folded form
public record RoomName(String shown, String key) {
  /// The room that everybody on the text doors starts in.
  public static final RoomName LOBBY = new RoomName("lobby", "lobby");

  public RoomName {
    if (shown.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("a room name is not empty");
    }
  }

  @Override
  public String toString() {
    return shown;
  }
}
