package parley.door.irc.command;

import java.util.Locale;
import parley.core.state.Refusal;
import parley.door.irc.talk.IrcVariant;
import parley.door.irc.talk.Reply;

/// A service that answers one line: in notices, as old clients know it.
///
/// @param name what the service is called
/// @param reply the reply to that line
record ServiceVoice(String name, Reply reply) {
  /// Says something to who asked.
  void say(String words) {
    String host = reply.shared().info().name();
    reply.from(name + "!" + name + "@" + host, "NOTICE", reply.talk().nickShown(), words);
  }

  /// Says why something was not done.
  void refuse(Refusal refusal) {
    say(
        switch (refusal) {
          case Refusal.AccountExists _, Refusal.NickReserved _ -> "That name belongs to somebody";
          case Refusal.NickTaken(var nick) -> nick + " is in use";
          case Refusal.NickProtected(var nick) -> nick + " belongs to an account: IDENTIFY first";
          case Refusal.AlreadyLoggedIn(var account) -> "You are logged in already as " + account;
          case Refusal.NeedsMailAddress() ->
              "A mail address is needed: REGISTER <password> <mail address>";
          case Refusal.NotLoggedIn() -> "You are not logged in";
          case Refusal.NoSuchAccount(String account) -> "There is no account " + account;
          case Refusal.InvitationUsed() -> "That invitation was used already";
          case Refusal.RegistrationClosed _ -> "Nobody can register here";
          case Refusal.WrongPassword() -> "The password is wrong";
          case Refusal.CertificateTaken() ->
              "That certificate proves another account, or yours has as many as it can";
          case Refusal.AccountRequired() -> "Everybody here is logged in to an account";
          case Refusal.NotOffered() -> "This server does not offer that";
          case Refusal.NoSuchUser(String nick) -> "Nobody here is called " + nick;
          case Refusal.NoSuchRoom(var room) -> "There is no channel " + IrcVariant.room(room);
          case Refusal.NotInRoom(var room) -> "Join " + IrcVariant.room(room) + " first";
          case Refusal.OfRoom of -> sentence(of.reason());
          case Refusal _ -> "That was not done";
        });
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }
}
