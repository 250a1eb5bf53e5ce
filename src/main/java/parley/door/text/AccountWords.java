package parley.door.text;

import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// What is said about accounts, in the words of a look.
///
/// @param look whose words
record AccountWords(Look look) {
  /// The words of an answer; empty when it needs none.
  String of(Answer.AboutAccount answer) {
    return switch (answer) {
      case Answer.Registered(_, var name) ->
          words(Wording.ACCOUNTS_REGISTERED, Values.of(Slot.NICK, name.shown()));
      case Answer.AccountProof _, Answer.AccountView _, Answer.Mark _ -> "";
    };
  }

  /// Why something may not be.
  String of(Refusal.AboutAccount refusal) {
    return switch (refusal) {
      case Refusal.NickProtected(var nick) ->
          words(Wording.NAMES_PROTECTED, Values.of(Slot.NICK, nick.shown()));
      case Refusal.NoSuchAccount(String name) -> wrong(name);
      case Refusal.WrongPassword() -> refused("the password does not prove that");
      case Refusal.AccountExists(var nick) -> refused("there is an account " + nick + " already");
      case Refusal.AccountNameMustBeNick(var nick) ->
          refused("an account is called as you are, " + nick);
      case Refusal.RegistrationClosed(boolean enterFirst) ->
          refused(enterFirst ? "choose a name first" : "nobody can register here");
      case Refusal.InvitationUsed() -> refused("that invitation was used already");
      case Refusal.NeedsMailAddress() ->
          refused("a mail address is needed: /register <password> <mail address>");
      case Refusal.NotLoggedIn() -> refused("you are not logged in");
      case Refusal.AccountRequired() -> refused("everybody here is logged in to an account");
      case Refusal.AlreadyLoggedIn(var account) -> refused("you are logged in as " + account);
      case Refusal.CertificateTaken() -> refused("that certificate is taken");
      case Refusal.NotOffered() -> refused("this server does not offer it");
    };
  }

  /// Why something may not be.
  String of(Refusal.AboutUser refusal) {
    return switch (refusal) {
      case Refusal.NoPrivilege(var right) ->
          refused("only operators with the right " + right.word() + " may");
      case Refusal.NotYours() -> refused("it is not yours to say");
      case Refusal.TooManyKeys(int most) -> refused("there are " + most + " entries already");
      case Refusal.OnlyFromAccounts(var nick) ->
          refused(nick + " hears only from those who are logged in");
    };
  }

  /// That a password is not the one of an account, whether or not there is one.
  String wrong(String name) {
    return words(Wording.ACCOUNTS_WRONG, Values.of(Slot.NICK, name));
  }

  private String refused(String reason) {
    return words(Wording.ACCOUNTS_REFUSED, Values.of(Slot.REASON, reason));
  }

  private String words(Wording wording, Values values) {
    return look.words(wording, values);
  }
}
