package parley.core.event;

import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A new user is on the server with a first session. What the others see of it is the [RoomJoined]
/// that follows.
///
/// @param user the new user; its value is the sequence of this fact
/// @param nick the name
/// @param session the first session
/// @param reach what that session hears
/// @param announced false while the connection may yet turn out not to be a person at all
/// @param profile what the user says of themselves
public record UserEntered(
    UserId user, Nick nick, SessionId session, Reach reach, boolean announced, Profile profile)
    implements Event {
  /// Of a user of whom nothing is known.
  public UserEntered(UserId user, Nick nick, SessionId session, Reach reach, boolean announced) {
    this(user, nick, session, reach, announced, Profile.UNKNOWN);
  }
}
