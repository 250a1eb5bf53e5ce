package parley.door.irc.command;

import java.util.List;
import java.util.Locale;
import parley.account.Passwords;
import parley.core.command.LogIn;
import parley.core.command.LogOut;
import parley.core.command.Register;
import parley.core.event.Secret;
import parley.core.name.Nick;
import parley.core.state.Refusal;
import parley.door.irc.talk.Reply;

/// Accounts in the words of old clients: `REGISTER`, `IDENTIFY`, `LOGOUT`.
final class NickServ {
  /// What it is called, and answers as.
  static final String NAME = "NickServ";

  private final Reply reply;

  NickServ(Reply reply) {
    this.reply = reply;
  }

  /// Hears a line of words.
  void hear(List<String> words) {
    String word = words.isEmpty() ? "HELP" : words.getFirst().toUpperCase(Locale.ROOT);
    switch (word) {
      case "REGISTER" -> {
        if (words.size() < 2) {
          say("REGISTER <password>");
        } else {
          register(words.get(1));
        }
      }
      case "IDENTIFY", "LOGIN" -> identify(words);
      case "LOGOUT" -> reply.order(new LogOut(), _ -> say("You are logged out"), this::refused);
      default -> {
        say("REGISTER <password> makes an account of your nick");
        say("IDENTIFY [<account>] <password> logs you in");
        say("LOGOUT logs you out");
      }
    }
  }

  private void register(String password) {
    Passwords passwords = reply.shared().accounts().passwords();
    Nick nick = reply.talk().face().nick();
    if (passwords.problem(password) != null) {
      say("Choose another password");
      return;
    }
    reply.offLoop(
        () -> new Secret(passwords.seal(password).text()),
        secret ->
            reply.order(new Register(nick, secret), _ -> say("Account created"), this::refused),
        _ -> say("Try again later"));
  }

  private void identify(List<String> words) {
    if (words.size() < 2) {
      say("IDENTIFY [<account>] <password>");
      return;
    }
    boolean named = words.size() > 2;
    String account = named ? words.get(1) : reply.talk().nickShown();
    Proving.password(
        account,
        words.get(named ? 2 : 1),
        reply,
        found ->
            reply.order(
                new LogIn(found.claim()),
                _ -> {
                  say("You are logged in as " + found.name());
                  Proving.loggedIn(found.name(), reply);
                },
                this::refused),
        () -> say("The password is wrong"));
  }

  private void refused(Refusal refusal) {
    say(
        switch (refusal) {
          case Refusal.AccountExists _, Refusal.NickTaken _, Refusal.NickReserved _ ->
              "That name belongs to somebody";
          case Refusal.AlreadyLoggedIn(var account) -> "You are logged in already as " + account;
          case Refusal.NotLoggedIn() -> "You are not logged in";
          case Refusal.RegistrationClosed _ -> "Nobody can register here";
          case Refusal _ -> "That was not done";
        });
  }

  private void say(String words) {
    String host = reply.shared().info().name();
    reply.from(NAME + "!" + NAME + "@" + host, "NOTICE", reply.talk().nickShown(), words);
  }
}
