package parley.door.irc.talk;

import parley.core.state.Refusal;
import parley.irc.Numeric;

/// Refusals as numerics.
public final class Refusals {
  private Refusals() {}

  /// Says why something was not done.
  public static void say(Reply reply, Refusal refusal) {
    switch (refusal) {
      case Refusal.NickTaken(var nick) ->
          reply.numeric(Numeric.ERR_NICKNAMEINUSE, nick.shown(), "Nickname is already in use");
      case Refusal.NickReserved(var nick) ->
          reply.numeric(
              Numeric.ERR_ERRONEUSNICKNAME, nick.shown(), "The server gives out such names");
      case Refusal.NoSuchUser(String name) -> noSuchNick(reply, name);
      case Refusal.NoSuchRoom(var room) -> noSuchChannel(reply, IrcVariant.room(room));
      case Refusal.NotInRoom(var room) ->
          reply.numeric(
              Numeric.ERR_NOTONCHANNEL, IrcVariant.room(room), "You're not on that channel");
      case Refusal.AlreadyInLobby() ->
          reply.numeric(Numeric.ERR_UNKNOWNERROR, reply.command(), "You are in the lobby already");
      case Refusal.TooManyRooms(int most) ->
          reply.numeric(
              Numeric.ERR_TOOMANYCHANNELS, "*", "You have joined " + most + " channels already");
      case Refusal.TextTooLong(int most) ->
          reply.numeric(Numeric.ERR_INPUTTOOLONG, "The text is longer than " + most + " bytes");
      case Refusal.NoSuchMessage(var id) ->
          reply.fail("UNKNOWN_MSGID", "There is no such message", id.text());
      case Refusal.NotYourMessage(var id) ->
          reply.fail("FORBIDDEN", "That message is not yours", id.text());
      case Refusal.NothingToSay() -> reply.numeric(Numeric.ERR_NOTEXTTOSEND, "No text to send");
      case Refusal.NotEntered() ->
          reply.numeric(Numeric.ERR_NOTREGISTERED, "You have not registered");
      case Refusal.AlreadyEntered() ->
          reply.numeric(Numeric.ERR_ALREADYREGISTERED, "You may not reregister");
      case Refusal.AboutAccount about -> account(reply, about);
      case Refusal.AboutUser about -> user(reply, about);
      case Refusal.OfRoom ofRoom -> RoomRefusals.say(reply, ofRoom);
      case Refusal.UserGone() ->
          reply.numeric(Numeric.ERR_UNKNOWNERROR, reply.command(), "That user is gone");
    }
  }

  private static void user(Reply reply, Refusal.AboutUser refusal) {
    switch (refusal) {
      case Refusal.NoPrivilege(var right) ->
          reply.numeric(
              Numeric.ERR_NOPRIVILEGES,
              "Permission denied: that takes an operator with the right " + right.word());
      case Refusal.NotYours() -> reply.fail("KEY_NO_PERMISSION", "It is not yours to say");
      case Refusal.TooManyKeys(int most) ->
          reply.fail("LIMIT_REACHED", "There are entries already", String.valueOf(most));
      case Refusal.OnlyFromAccounts(var nick) ->
          reply.numeric(
              Numeric.ERR_NEEDREGGEDNICK,
              nick.shown(),
              "Only those who are logged in may write to this user");
    }
  }

  private static void account(Reply reply, Refusal.AboutAccount refusal) {
    switch (refusal) {
      case Refusal.NickProtected(var nick) ->
          reply.numeric(
              Numeric.ERR_NICKNAMEINUSE, nick.shown(), "Nickname is reserved for its account");
      case Refusal.NoSuchAccount _ -> reply.fail("ACCOUNT_UNKNOWN", "There is no such account");
      case Refusal.AccountExists(var name) ->
          reply.fail("ACCOUNT_EXISTS", "There is such an account already", name.shown());
      case Refusal.AccountNameMustBeNick(var nick) ->
          reply.fail("ACCOUNT_NAME_MUST_BE_NICK", "An account is called as its user", nick.shown());
      case Refusal.RegistrationClosed(boolean enterFirst) ->
          reply.fail(
              enterFirst ? "COMPLETE_CONNECTION_REQUIRED" : "REGISTRATION_CLOSED",
              enterFirst ? "Connect first" : "Nobody can register at the moment");
      case Refusal.WrongPassword() -> reply.fail("WRONG_PASSWORD", "The password is wrong");
      case Refusal.InvitationUsed() -> reply.fail("DISALLOWED", "That invitation was used already");
      case Refusal.NeedsMailAddress() -> reply.fail("INVALID_EMAIL", "A mail address is needed");
      case Refusal.NotLoggedIn() -> reply.fail("ACCOUNT_REQUIRED", "You are not logged in");
      case Refusal.AccountRequired() ->
          reply.fail("ACCOUNT_REQUIRED", "Everybody here is logged in to an account");
      case Refusal.AlreadyLoggedIn(var account) ->
          reply.fail("ALREADY_AUTHENTICATED", "You are logged in already", account.shown());
      case Refusal.CertificateTaken() ->
          reply.fail("CERTIFICATE_TAKEN", "That certificate is another account's");
      case Refusal.NotOffered() -> reply.fail("NOT_OFFERED", "This server does not offer that");
    }
  }

  /// Says that nobody is called so.
  public static void noSuchNick(Reply reply, String name) {
    reply.numeric(Numeric.ERR_NOSUCHNICK, name, "No such nick/channel");
  }

  /// Says that there is no such room.
  public static void noSuchChannel(Reply reply, String name) {
    reply.numeric(Numeric.ERR_NOSUCHCHANNEL, name, "No such channel");
  }
}
