package parley.core.state;

import parley.core.event.Rank;
import parley.core.event.Right;
import parley.core.event.RoomList;
import parley.core.id.MessageId;
import parley.core.name.Mask;
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

  /// There is no such message, or it is not for the asker to see.
  record NoSuchMessage(MessageId message) implements Refusal {}

  /// Only who said it may do that.
  record NotYourMessage(MessageId message) implements Refusal {}

  /// There is nothing to say.
  record NothingToSay() implements Refusal {}

  /// The session is not on the server (any more).
  record NotEntered() implements Refusal {}

  /// The session is on the server already.
  record AlreadyEntered() implements Refusal {}

  /// Why something about how users are seen and treated may not be.
  sealed interface AboutUser extends Refusal {}

  /// Only operators may, and not all of them.
  ///
  /// @param right what they need for it
  record NoPrivilege(Right right) implements AboutUser {}

  /// It is said of somebody else, or of a room that the asker does not keep.
  record NotYours() implements AboutUser {}

  /// So much is said of somebody and no more.
  record TooManyKeys(int keysMax) implements AboutUser {}

  /// The user hears privately only from those who are logged in, or whom they accepted.
  record OnlyFromAccounts(Nick nick) implements AboutUser {}

  /// Why something about accounts may not be.
  sealed interface AboutAccount extends Refusal {}

  /// The nick is the name of an account that the asker is not logged in to.
  record NickProtected(Nick nick) implements AboutAccount {}

  /// There is no account of that name.
  record NoSuchAccount(String name) implements AboutAccount {}

  /// There is an account of that name.
  record AccountExists(Nick name) implements AboutAccount {}

  /// An account is called as the nick that registers it.
  ///
  /// @param nick the asker's nick
  record AccountNameMustBeNick(Nick nick) implements AboutAccount {}

  /// Nobody may register here.
  ///
  /// @param enterFirst whether those who are on the server may
  record RegistrationClosed(boolean enterFirst) implements AboutAccount {}

  /// The password or certificate does not prove the account, or no longer.
  record WrongPassword() implements AboutAccount {}

  /// There was an account of that name since the invitation was made: that used it up.
  record InvitationUsed() implements AboutAccount {}

  /// Whoever registers must give a mail address, and this is none.
  record NeedsMailAddress() implements AboutAccount {}

  /// Only those who are logged in may.
  record NotLoggedIn() implements AboutAccount {}

  /// Nobody is here without an account.
  record AccountRequired() implements AboutAccount {}

  /// The asker is logged in already.
  record AlreadyLoggedIn(Nick account) implements AboutAccount {}

  /// The certificate proves another account, or this one has all it may have.
  record CertificateTaken() implements AboutAccount {}

  /// The operator has decided otherwise for everybody.
  record NotOffered() implements AboutAccount {}

  /// The user whom the session wants to belong to is gone.
  record UserGone() implements Refusal {}

  /// Something about a room: all of these can be said in the same words at every door.
  sealed interface OfRoom extends Refusal {
    /// Which room.
    RoomName room();

    /// Why, as a short English clause without a final stop.
    default String reason() {
      return RefusalWords.of(this);
    }
  }

  /// The room keeps this user out.
  record Banned(RoomName room) implements OfRoom {}

  /// Only who is invited comes in.
  record InviteOnly(RoomName room) implements OfRoom {}

  /// The room has a key, and this was not it.
  record WrongKey(RoomName room) implements OfRoom {}

  /// There is room for no more.
  record RoomFull(RoomName room) implements OfRoom {}

  /// Only who is logged in to an account comes in.
  record AccountsOnly(RoomName room) implements OfRoom {}

  /// Only members with some rank may.
  ///
  /// @param needed the lowest that may
  record NotOperator(RoomName room, Rank needed) implements OfRoom {}

  /// The other one's rank is higher.
  ///
  /// @param nick whose
  record Outranked(RoomName room, Nick nick) implements OfRoom {}

  /// Only members speak.
  record NoExternal(RoomName room) implements OfRoom {}

  /// Only who has a voice speaks.
  record Moderated(RoomName room) implements OfRoom {}

  /// The room lets this user not speak.
  record Muted(RoomName room) implements OfRoom {}

  /// Only who is logged in to an account, or has a voice, speaks.
  record AccountsSpeak(RoomName room) implements OfRoom {}

  /// What programs ask programs is not said here.
  record NoCtcp(RoomName room) implements OfRoom {}

  /// The user is somewhere else.
  record UserNotInRoom(RoomName room, Nick nick) implements OfRoom {}

  /// The user is there already.
  record UserInRoom(RoomName room, Nick nick) implements OfRoom {}

  /// The room's lists can take no more.
  ///
  /// @param list the one that was to take it
  /// @param mask what it was to take
  /// @param entriesMax entries of all lists of a room together
  record ListFull(RoomName room, RoomList list, Mask mask, int entriesMax) implements OfRoom {}

  /// That cannot be a key.
  ///
  /// @param lengthMax characters of a key
  record WrongKeyForm(RoomName room, int lengthMax) implements OfRoom {}

  /// That cannot be a number of members.
  record WrongLimit(RoomName room) implements OfRoom {}

  /// A room of that name is there, or is kept.
  record RoomNameTaken(RoomName room) implements OfRoom {}

  /// The lobby belongs to everybody.
  record NotTheLobby(RoomName room) implements OfRoom {}

  /// Only who is logged in to an account can own a room.
  record NeedsAccount(RoomName room) implements OfRoom {}

  /// The room is kept already.
  record RegisteredAlready(RoomName room) implements OfRoom {}

  /// So many accounts have a rank of their own there and no more.
  ///
  /// @param most how many
  record StandingsFull(RoomName room, int most) implements OfRoom {}

  /// Nobody has offered the room to the asker's account.
  record RoomNotOffered(RoomName room) implements OfRoom {}

  /// The room is not kept.
  record NotRegistered(RoomName room) implements OfRoom {}
}
