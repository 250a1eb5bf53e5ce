package parley.door.irc.command;

import java.util.List;
import java.util.function.Consumer;
import parley.account.Invitations;
import parley.account.Passwords;
import parley.core.command.ChangeNick;
import parley.core.command.ChangeSecret;
import parley.core.command.DeleteAccount;
import parley.core.command.LogIn;
import parley.core.command.LogOut;
import parley.core.command.Register;
import parley.core.event.Secret;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.door.irc.talk.Reply;

/// What NickServ does with passwords.
final class NickServProofs {
  private NickServProofs() {}

  /// Makes an account of the nick.
  static void register(List<String> words, ServiceVoice voice) {
    Nick nick = voice.reply().talk().face().nick();
    if (!voice.reply().shared().accounts().registration()) {
      voice.say("Nobody can register here");
      return;
    }
    Invitations invitations = voice.reply().shared().accounts().invitations();
    String second = words.size() > 1 ? words.get(1) : "";
    long invited = invitations.madeMillis(nick.key(), second);
    if (invited < 0) {
      voice.say("It takes an invitation: REGISTER <password> <invitation>");
      return;
    }
    String mail = invitations.areNeeded() ? "" : second;
    seal(
        words.getFirst(),
        voice,
        secret ->
            voice
                .reply()
                .order(
                    new Register(nick, secret, mail, invited),
                    _ -> {
                      voice.say("Account created");
                      Proving.loggedIn(nick, voice.reply());
                    },
                    voice::refuse));
  }

  /// Logs in.
  static void identify(List<String> words, ServiceVoice voice) {
    boolean named = words.size() > 1;
    String account = named ? words.getFirst() : voice.reply().talk().nickShown();
    prove(account, words.get(named ? 1 : 0), voice, found -> logIn(found, voice, () -> {}));
  }

  private static void logIn(Answer.AccountProof found, ServiceVoice voice, Runnable then) {
    voice
        .reply()
        .order(
            new LogIn(found.claim()),
            _ -> {
              voice.say("You are logged in as " + found.name());
              Proving.loggedIn(found.name(), voice.reply());
              then.run();
            },
            voice::refuse);
  }

  /// Logs out.
  static void out(ServiceVoice voice) {
    voice
        .reply()
        .order(
            new LogOut(),
            _ -> {
              voice.say("You are logged out");
              Proving.loggedOut(voice.reply());
            },
            voice::refuse);
  }

  /// Changes the password of whoever is logged in.
  static void password(List<String> words, ServiceVoice voice) {
    Nick account = voice.reply().talk().face().account();
    if (account == null) {
      voice.say("You are not logged in");
      return;
    }
    prove(
        account.shown(),
        words.getFirst(),
        voice,
        found ->
            seal(
                words.getLast(),
                voice,
                secret ->
                    voice
                        .reply()
                        .order(
                            new ChangeSecret(found.claim(), secret),
                            _ -> voice.say("Your password is changed"),
                            voice::refuse)));
  }

  /// Takes a name that is one's own, logging in first when a password is given.
  static void recover(List<String> words, ServiceVoice voice) {
    if (words.size() == 1) {
      take(words.getFirst(), voice);
    } else {
      prove(
          words.getFirst(),
          words.get(1),
          voice,
          found -> logIn(found, voice, () -> take(words.getFirst(), voice)));
    }
  }

  /// There are no ghosts: who is logged in to an account has its name with every client.
  private static void take(String typed, ServiceVoice voice) {
    switch (voice.reply().shared().names().nick(typed)) {
      case Names.Checked.Fine<Nick>(Nick nick) ->
          voice
              .reply()
              .order(new ChangeNick(nick), _ -> voice.say("You are " + nick), voice::refuse);
      case Names.Checked.Wrong<Nick>(var problem) -> voice.say("No name: " + problem.reason());
    }
  }

  /// Gives an account up.
  static void drop(List<String> words, ServiceVoice voice) {
    prove(
        words.getFirst(),
        words.get(1),
        voice,
        found ->
            voice
                .reply()
                .order(
                    new DeleteAccount(found.claim()),
                    _ -> voice.say("The account " + found.name() + " is no more"),
                    voice::refuse));
  }

  private static void prove(
      String account, String password, ServiceVoice voice, Consumer<Answer.AccountProof> right) {
    Proving.password(
        account, password, voice.reply(), right, () -> voice.say("The password is wrong"));
  }

  private static void seal(String password, ServiceVoice voice, Consumer<Secret> then) {
    Reply reply = voice.reply();
    Passwords passwords = reply.shared().accounts().passwords();
    if (passwords.problem(password) != null) {
      voice.say("Choose another password");
      return;
    }
    reply.offLoop(
        () -> new Secret(passwords.seal(password).text()), then, _ -> voice.say("Try again later"));
  }
}
