package parley.door.tagged;

import parley.core.name.NameProblem;
import parley.core.state.Refusal;

/// What goes after `ERROR:`, each a short English clause.
final class Reasons {
  static final String NOT_STORED = "not stored, nobody was told; try again later";
  static final String HISTORY_UNREADABLE = "the history cannot be read at the moment";

  private Reasons() {}

  static String invalidName(NameProblem problem) {
    return "invalid name: " + problem.reason();
  }

  static String invalidRoom(NameProblem problem) {
    return "invalid room name: " + problem.reason();
  }

  /// Why the core refused.
  static String of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NickTaken(var nick) -> "the name '" + nick + "' is taken";
      case Refusal.NickReserved(var nick) -> "the name '" + nick + "' is given out by the server";
      case Refusal.NoSuchUser(String name) -> "there is no user '" + name + "'";
      case Refusal.NoSuchRoom(var room) -> "there is no room '" + room + "'";
      case Refusal.NotInRoom(var room) -> "you are not in the room '" + room + "'";
      case Refusal.AlreadyInLobby() -> "you are in the lobby already";
      case Refusal.TooManyRooms(int most) -> "you are in " + most + " rooms, nobody may be in more";
      case Refusal.TextTooLong(int bytesMax) -> "the text is longer than " + bytesMax + " bytes";
      case Refusal.NothingToSay() -> "there is nothing to say";
      case Refusal.NotEntered() -> "you have not joined, JOIN:<name> comes first";
      case Refusal.AlreadyEntered() -> "you have joined already";
      case Refusal.UserGone() -> "that user is gone";
    };
  }
}
