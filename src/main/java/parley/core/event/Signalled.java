package parley.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Somebody let clients know something. Mostly in passing: that they are typing, say; then it is
/// not stored, and the first thing dropped. No core state, stored or not.
///
/// @param user who
/// @param nick their name
/// @param place where or to whom
/// @param tags what they let know
public record Signalled(UserId user, Nick nick, Where place, List<ClientTag> tags)
    implements Event {
  public Signalled {
    tags = List.copyOf(tags);
  }

  /// Where something is let known.
  public sealed interface Where {
    /// In a room.
    ///
    /// @param from the lowest rank that hears it
    record InRoom(RoomId room, RoomName name, Rank from) implements Where {}

    /// To one user.
    ///
    /// @param parties whose conversation it belongs to
    record ToUser(UserId user, Nick nick, Parties parties) implements Where {}
  }

  /// The room, null when it is to one user.
  public @Nullable RoomId room() {
    return place instanceof Where.InRoom(RoomId room, _, _) ? room : null;
  }
}
