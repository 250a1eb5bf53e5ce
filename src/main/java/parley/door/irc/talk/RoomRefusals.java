package parley.door.irc.talk;

import parley.core.state.Refusal;
import parley.irc.Numeric;

/// Refusals about rooms as numerics.
final class RoomRefusals {
  private RoomRefusals() {}

  static void say(Reply reply, Refusal.OfRoom refusal) {
    String room = IrcVariant.room(refusal.room());
    switch (refusal) {
      case Refusal.Banned _ ->
          reply.numeric(Numeric.ERR_BANNEDFROMCHAN, room, "Cannot join channel (+b)");
      case Refusal.InviteOnly _ ->
          reply.numeric(Numeric.ERR_INVITEONLYCHAN, room, "Cannot join channel (+i)");
      case Refusal.WrongKey _ ->
          reply.numeric(Numeric.ERR_BADCHANNELKEY, room, "Cannot join channel (+k)");
      case Refusal.RoomFull _ ->
          reply.numeric(Numeric.ERR_CHANNELISFULL, room, "Cannot join channel (+l)");
      case Refusal.AccountsOnly _ ->
          reply.numeric(Numeric.ERR_NEEDREGGEDNICK, room, "Cannot join channel (+R)");
      case Refusal.NotOperator _, Refusal.Outranked _ ->
          reply.numeric(Numeric.ERR_CHANOPRIVSNEEDED, room, refusal.reason());
      case Refusal.NoExternal _,
          Refusal.Moderated _,
          Refusal.Muted _,
          Refusal.AccountsSpeak _,
          Refusal.NoCtcp _ ->
          reply.numeric(Numeric.ERR_CANNOTSENDTOCHAN, room, refusal.reason());
      case Refusal.UserNotInRoom(_, var nick) ->
          reply.numeric(
              Numeric.ERR_USERNOTINCHANNEL, nick.shown(), room, "They aren't on that channel");
      case Refusal.UserInRoom(_, var nick) ->
          reply.numeric(Numeric.ERR_USERONCHANNEL, nick.shown(), room, "is already on channel");
      case Refusal.ListFull(_, var list, var mask, _) ->
          reply.numeric(
              Numeric.ERR_BANLISTFULL,
              room,
              String.valueOf(Modes.letter(list)),
              mask.shown(),
              refusal.reason());
      case Refusal.WrongKeyForm _ ->
          reply.numeric(Numeric.ERR_INVALIDMODEPARAM, room, "k", "*", refusal.reason());
      case Refusal.WrongLimit _ ->
          reply.numeric(Numeric.ERR_INVALIDMODEPARAM, room, "l", "*", refusal.reason());
      case Refusal.RoomNameTaken _,
          Refusal.NotTheLobby _,
          Refusal.NeedsAccount _,
          Refusal.RegisteredAlready _,
          Refusal.StandingsFull _,
          Refusal.RoomNotOffered _,
          Refusal.NotRegistered _ ->
          reply.numeric(Numeric.ERR_CHANOPRIVSNEEDED, room, refusal.reason());
    }
  }
}
