package parley.door.tagged;

import java.util.Locale;
import parley.core.name.NameProblem;
import parley.core.state.Refusal;

/// What goes after `ERROR:`, each a short English clause. The documentation lists them all.
final class Reasons {
  static final String NOT_STORED = "not stored, nobody was told; try again later";
  static final String NO_FILES = "files cannot be sent here";
  static final String WRONG_DATE = "a date is 2026-11-21 or 2026-11-21T10:00";
  static final String HISTORY_UNREADABLE = "the history cannot be read at the moment";

  /// Characters of an unknown tag that are repeated: enough to recognise it.
  private static final int UNKNOWN_SHOWN_MAX = 32;

  private Reasons() {}

  static String lineTooLong(int bytesMax) {
    return "the line is longer than " + bytesMax + " bytes";
  }

  static String lineInvalid(String why) {
    return "the line was dropped: " + why;
  }

  static String unknownTag(String name) {
    boolean fits = name.codePointCount(0, name.length()) <= UNKNOWN_SHOWN_MAX;
    String shown = fits ? name : name.substring(0, name.offsetByCodePoints(0, UNKNOWN_SHOWN_MAX));
    return "unknown tag '" + shown + "', HELP lists the tags";
  }

  static String lowerCase(String name) {
    return "tags are upper case: " + name.toUpperCase(Locale.ROOT);
  }

  static String wrongForm(Form form) {
    return "the form is " + form.shown();
  }

  static String wrongCount(int most) {
    return "the count is from 1 to " + most;
  }

  static String invalidName(NameProblem problem) {
    return "invalid name: " + problem.reason();
  }

  static String invalidRoom(NameProblem problem) {
    return "invalid room name: " + problem.reason();
  }

  static final String WRONG_PASSWORD = "that is not the password";
  static final String SERVER_PASSWORD = "this server has a password, PASS:<password> comes first";
  static final String ACCOUNT_REQUIRED =
      "this server is for people with an account, LOGIN:<name>:<password> comes first";
  static final String ACCOUNT_OR_NEW =
      ACCOUNT_REQUIRED.replace(" comes", " or REGISTER:<name>:<password> comes");
  static final String WAIT = "too many wrong passwords, try again in a minute";

  private static String user(Refusal.AboutUser refusal) {
    return switch (refusal) {
      case Refusal.NoPrivilege(var right) ->
          "only operators with the right " + right.word() + " may";
      case Refusal.NotYours() -> "it is not yours to say";
      case Refusal.TooManyKeys(int most) -> "there are " + most + " entries already";
      case Refusal.OnlyFromAccounts(var nick) ->
          "'" + nick + "' hears only from those who are logged in";
    };
  }

  private static String account(Refusal.AboutAccount refusal) {
    return switch (refusal) {
      case Refusal.NickProtected(var nick) ->
          "the name '" + nick + "' is protected, LOGIN:<name>:<password> comes first";
      case Refusal.NoSuchAccount _, Refusal.WrongPassword _ -> WRONG_PASSWORD;
      case Refusal.AccountExists(var nick) -> "there is an account '" + nick + "' already";
      case Refusal.AccountNameMustBeNick(var nick) -> "an account is called as you, '" + nick + "'";
      case Refusal.RegistrationClosed(boolean enterFirst) ->
          enterFirst ? "you have not joined, JOIN:<name> comes first" : "nobody can register here";
      case Refusal.InvitationUsed() -> "that invitation was used already";
      case Refusal.NeedsMailAddress() ->
          "a mail address is needed, which cannot be given here; /register of a person's port takes it";
      case Refusal.NotLoggedIn() -> "you are not logged in";
      case Refusal.AccountRequired() -> "everybody here is logged in to an account";
      case Refusal.AlreadyLoggedIn(var account) -> "you are logged in as '" + account + "'";
      case Refusal.CertificateTaken() -> "that certificate is taken";
      case Refusal.NotOffered() -> "this server does not offer it";
    };
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
      case Refusal.NoSuchMessage(var id) -> "there is no message '" + id.text() + "'";
      case Refusal.NotYourMessage(var id) -> "the message '" + id.text() + "' is not yours";
      case Refusal.NothingToSay() -> "there is nothing to say";
      case Refusal.NotEntered() -> "you have not joined, JOIN:<name> comes first";
      case Refusal.AlreadyEntered() -> "you have joined already";
      case Refusal.AboutAccount about -> account(about);
      case Refusal.AboutUser about -> user(about);
      case Refusal.OfRoom ofRoom -> ofRoom.reason();
      case Refusal.UserGone() -> "that user is gone";
    };
  }
}
