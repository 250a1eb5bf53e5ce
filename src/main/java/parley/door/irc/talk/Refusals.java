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
      case Refusal.NothingToSay() -> reply.numeric(Numeric.ERR_NOTEXTTOSEND, "No text to send");
      case Refusal.NotEntered() ->
          reply.numeric(Numeric.ERR_NOTREGISTERED, "You have not registered");
      case Refusal.AlreadyEntered() ->
          reply.numeric(Numeric.ERR_ALREADYREGISTERED, "You may not reregister");
      case Refusal.UserGone() ->
          reply.numeric(Numeric.ERR_UNKNOWNERROR, reply.command(), "That user is gone");
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
