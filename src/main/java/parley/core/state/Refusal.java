package parley.core.state;

import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Why somebody may not do what they asked, as a value; each door has its own words for it.
public sealed interface Refusal {
  /// The nick belongs to somebody who is here.
  record NickTaken(Nick nick) implements Refusal {}

  /// Names of that form are given out by the server only.
  record NickReserved(Nick nick) implements Refusal {}

  /// Nobody here has that name.
  record NoSuchUser(String name) implements Refusal {}

  /// There is no such room, or nobody is in it.
  record NoSuchRoom(RoomName room) implements Refusal {}

  /// Only members may.
  record NotInRoom(RoomName room) implements Refusal {}

  /// The session is where it wants to go.
  record AlreadyInLobby() implements Refusal {}

  /// A user may be in so many rooms and no more.
  record TooManyRooms(int roomsMax) implements Refusal {}

  /// The text is longer than it may be.
  ///
  /// @param lengthMax in bytes of UTF-8
  record TextTooLong(int lengthMax) implements Refusal {}

  /// There is nothing to say.
  record NothingToSay() implements Refusal {}

  /// The session is not on the server (any more).
  record NotEntered() implements Refusal {}

  /// The session is on the server already.
  record AlreadyEntered() implements Refusal {}

  /// The user whom the session wants to belong to is gone.
  record UserGone() implements Refusal {}
}
