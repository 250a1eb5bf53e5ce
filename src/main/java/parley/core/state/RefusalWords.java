package parley.core.state;

import parley.core.event.Rank;

/// Refusals about rooms in words that every door can use.
final class RefusalWords {
  private RefusalWords() {}

  static String of(Refusal.OfRoom refusal) {
    String room = "room '" + refusal.room() + "'";
    return switch (refusal) {
      case Refusal.Banned _ -> "you are banned from " + room;
      case Refusal.InviteOnly _ -> room + " is for those who are invited";
      case Refusal.WrongKey _ -> room + " needs a key, and that is not it";
      case Refusal.RoomFull _ -> room + " is full";
      case Refusal.AccountsOnly _ -> room + " is for those who are logged in to an account";
      case Refusal.NotOperator(_, Rank needed) -> needs(needed) + " of " + room + " may do that";
      case Refusal.Outranked(_, var nick) -> nick + " has a higher rank than you in " + room;
      case Refusal.NoExternal _ -> "only those in " + room + " speak there";
      case Refusal.Moderated _ -> "only those who have a voice speak in " + room;
      case Refusal.Muted _ -> "you are muted in " + room;
      case Refusal.AccountsSpeak _ -> "only those who are logged in to an account speak in " + room;
      case Refusal.NoCtcp _ -> room + " takes no requests from program to program";
      case Refusal.UserNotInRoom(_, var nick) -> nick + " is not in " + room;
      case Refusal.UserInRoom(_, var nick) -> nick + " is in " + room + " already";
      case Refusal.ListFull full -> room + " has " + full.entriesMax() + " entries, the most";
      case Refusal.WrongKeyForm(_, int lengthMax) ->
          "a key has 1 to " + lengthMax + " characters, no space, comma or colon first";
      case Refusal.WrongLimit _ -> "a limit is a number from 1 on";
      case Refusal.RoomNameTaken _ -> "there is a " + room + " already";
      case Refusal.NotTheLobby _ -> room + " belongs to everybody";
      case Refusal.NeedsAccount _ -> "only those who are logged in to an account can own a room";
      case Refusal.RegisteredAlready _ -> room + " is registered already";
      case Refusal.StandingsFull(_, int most) ->
          most + " accounts have a rank of their own in " + room + ", the most";
      case Refusal.RoomNotOffered _ -> room + " was not offered to your account";
      case Refusal.NotRegistered _ -> room + " is not registered";
    };
  }

  private static String needs(Rank rank) {
    return switch (rank) {
      case MEMBER -> "only members";
      case VOICE -> "only those who have a voice, and operators,";
      case HALFOP, OPERATOR -> "only operators";
      case ADMIN -> "only administrators";
      case OWNER -> "only the owner";
    };
  }
}
