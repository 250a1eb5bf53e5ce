package parley.door.irc.command;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.account.Invitations;
import parley.account.Passwords;
import parley.core.command.Register;
import parley.core.event.Secret;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Talk;
import parley.irc.IrcMessage;

/// Makes an account (draft/account-registration).
record RegisterCommand(Form form) implements IrcCommand {
  private static final String USED = "That invitation was used already";

  RegisterCommand() {
    this(new Form("REGISTER", 3, "<account>|* <mail address>|* <password>", "makes an account"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    Talk talk = reply.talk();
    String typed = message.param(0).equals("*") ? talk.nickShown() : message.param(0);
    var accounts = reply.shared().accounts();
    Nick name = name(typed, reply);
    if (!accounts.registration()) {
      reply.fail("DISALLOWED", "Nobody can register here", typed);
    } else if (!talk.isRegistered() && !accounts.beforeConnect()) {
      reply.fail("COMPLETE_CONNECTION_REQUIRED", "Connect first", typed);
    } else if (typed.equals("*")) {
      reply.fail("NEED_NICK", "Say a nick first", typed);
    } else if (name == null) {
      reply.fail("BAD_ACCOUNT_NAME", "That is not a name for an account", typed);
    } else if (!accounts.customNames() && !isOwnNick(name, talk)) {
      reply.fail("ACCOUNT_NAME_MUST_BE_NICK", "An account is called as its user", typed);
    } else {
      String second = message.param(1).equals("*") ? "" : message.param(1);
      invited(name, second, message.param(2), reply);
    }
  }

  /// Where an invitation is needed it stands in the place of the mail address.
  private static void invited(Nick name, String second, String password, Reply reply) {
    Invitations invitations = reply.shared().accounts().invitations();
    long invited = invitations.madeMillis(name.key(), second);
    if (invited < 0) {
      reply.fail("DISALLOWED", "It takes an invitation, after the name", name.shown());
    } else {
      String mail = invitations.areNeeded() ? "" : second;
      register(name, password, secret -> new Register(name, secret, mail, invited), reply);
    }
  }

  private static @Nullable Nick name(String typed, Reply reply) {
    return switch (reply.shared().names().nick(typed)) {
      case Names.Checked.Fine<Nick>(Nick nick) -> nick;
      case Names.Checked.Wrong<Nick> _ -> null;
    };
  }

  private static boolean isOwnNick(Nick name, Talk talk) {
    return talk.shared().names().nickKey(talk.nickShown()).equals(name.key());
  }

  private static void register(
      Nick name, String password, Function<Secret, Register> command, Reply reply) {
    Passwords passwords = reply.shared().accounts().passwords();
    if (passwords.problem(password) != null) {
      reply.fail("UNACCEPTABLE_PASSWORD", "Choose another password", name.shown());
      return;
    }
    reply.offLoop(
        () -> new Secret(passwords.seal(password).text()),
        secret ->
            reply.order(
                command.apply(secret),
                answer -> registered(answer, reply),
                refusal -> refused(refusal, name, reply)),
        _ -> reply.fail("TEMPORARILY_UNAVAILABLE", "Try again later", name.shown()));
  }

  private static void registered(Answer answer, Reply reply) {
    if (answer instanceof Answer.Registered(var claim, Nick account)) {
      if (!reply.talk().isRegistered()) {
        reply.talk().registration().claim(claim, account);
      }
      reply.server("REGISTER", "SUCCESS", account.shown(), "The account is made");
      Proving.loggedIn(account, reply);
    }
  }

  private static void refused(Refusal refusal, Nick name, Reply reply) {
    String shown = name.shown();
    switch (refusal) {
      case Refusal.AccountExists _, Refusal.NickTaken _, Refusal.NickReserved _ ->
          reply.fail("ACCOUNT_EXISTS", "That name belongs to somebody", shown);
      case Refusal.AccountNameMustBeNick _ ->
          reply.fail("ACCOUNT_NAME_MUST_BE_NICK", "An account is called as its user", shown);
      case Refusal.InvitationUsed() -> reply.fail("DISALLOWED", USED, shown);
      case Refusal.NeedsMailAddress() ->
          reply.fail("INVALID_EMAIL", "A mail address is needed", shown);
      case Refusal.AlreadyLoggedIn _ ->
          reply.fail("ALREADY_AUTHENTICATED", "You are logged in already", shown);
      case Refusal.RegistrationClosed(boolean enterFirst) ->
          reply.fail(
              enterFirst ? "COMPLETE_CONNECTION_REQUIRED" : "DISALLOWED",
              enterFirst ? "Connect first" : "Nobody can register here",
              shown);
      case Refusal _ -> reply.fail("TEMPORARILY_UNAVAILABLE", "Try again later", shown);
    }
  }
}
