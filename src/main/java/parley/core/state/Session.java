package parley.core.state;

import org.jspecify.annotations.Nullable;
import parley.core.event.Reach;
import parley.core.id.RoomId;
import parley.core.id.SessionId;

/// One connection's presence on the server.
public final class Session {
  private final SessionId id;
  private final User user;
  private final Reach reach;
  private @Nullable RoomId current;

  Session(SessionId id, User user, Reach reach) {
    this.id = id;
    this.user = user;
    this.reach = reach;
  }

  /// Its name.
  public SessionId id() {
    return id;
  }

  /// Whose it is.
  public User user() {
    return user;
  }

  /// What it hears.
  public Reach reach() {
    return reach;
  }

  /// The room a one-room session is in; null for one that hears all rooms.
  public @Nullable RoomId current() {
    return current;
  }

  void moveTo(RoomId room) {
    if (reach == Reach.ONE_ROOM) {
      current = room;
    }
  }
}
