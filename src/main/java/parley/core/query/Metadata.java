package parley.core.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Subject;
import parley.core.name.RoomName;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.State;
import parley.core.state.User;

/// Finds what is said of users and rooms.
public final class Metadata {
  private Metadata() {}

  /// What was found.
  public sealed interface Found {
    /// Nothing of that name.
    record Nobody(Refusal refusal) implements Found {}

    /// A user or room, and what is said of it.
    record It(Subject subject, Map<String, String> known) implements Found {}
  }

  /// The user or room that somebody means.
  ///
  /// @param name empty for the asker
  public static Found subject(State state, User asker, boolean room, String name, String key) {
    return room
        ? room(state, asker, name, key)
        : user(name.isEmpty() ? asker : state.userNamed(key), name);
  }

  private static Found user(@Nullable User user, String name) {
    return user == null
        ? new Found.Nobody(new Refusal.NoSuchUser(name))
        : new Found.It(new Subject.OfUser(user.id(), user.nick()), user.metadata());
  }

  private static Found room(State state, User asker, String name, String key) {
    Room room = state.roomNamed(key);
    return room == null || (room.modes().areClosed() && !asker.isIn(room.id()))
        ? new Found.Nobody(new Refusal.NoSuchRoom(new RoomName(name, key)))
        : new Found.It(new Subject.OfRoom(room.id(), room.name()), state.metadata(room.id()));
  }
}
