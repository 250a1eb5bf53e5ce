package parley.core.id;

/// Names one room, whatever its name is at the moment.
///
/// @param value the sequence number of the fact that made the room; [#LOBBY] is 0
public record RoomId(long value) implements Comparable<RoomId> {
  /// The room that is always there.
  public static final RoomId LOBBY = new RoomId(0);

  @Override
  public int compareTo(RoomId other) {
    return Long.compare(value, other.value);
  }
}
