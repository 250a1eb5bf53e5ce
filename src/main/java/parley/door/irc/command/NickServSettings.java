package parley.door.irc.command;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import parley.core.command.ChangeAccount;
import parley.core.event.AccountSetting;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.query.LookAtAccount;
import parley.door.irc.talk.IrcVariant;

/// What NickServ tells about accounts, and what their owners decide.
final class NickServSettings {
  private NickServSettings() {}

  /// Tells about an account.
  static void info(List<String> words, ServiceVoice voice) {
    look(
        words.isEmpty() ? "" : words.getFirst(),
        voice,
        account -> {
          voice.say("Account " + account.name() + ", made " + day(account.sinceMillis()));
          voice.say(account.here().isEmpty() ? "Not here" : "Here as " + names(account.here()));
          Answer.OwnAccount own = account.own();
          if (own != null) {
            voice.say("Always on: " + (own.alwaysOn() ? "yes" : "no"));
            voice.say("Clients: " + own.sessions().size());
            voice.say("Certificates: " + own.certificates().size());
            own.rooms().forEach(room -> voice.say("Owns " + IrcVariant.room(room)));
          }
        });
  }

  /// The day of a time, in UTC.
  static String day(long millis) {
    return Instant.ofEpochMilli(millis).toString().substring(0, 10);
  }

  private static String names(List<Nick> nicks) {
    return nicks.stream().map(Nick::shown).collect(Collectors.joining(", "));
  }

  /// Lists the clients of whoever asks.
  static void sessions(ServiceVoice voice) {
    own(
        voice,
        own -> {
          voice.say("Clients: " + own.sessions().size());
          for (Answer.Client client : own.sessions()) {
            String where =
                client.room() == null ? "in all channels" : "in " + IrcVariant.room(client.room());
            String mine = client.session().equals(own.asking()) ? ", this one" : "";
            voice.say(client.nick() + " " + where + mine);
          }
        });
  }

  /// `SET` as other services have it.
  static void set(List<String> words, ServiceVoice voice) {
    List<String> rest = words.subList(1, words.size());
    switch (words.getFirst().toUpperCase(Locale.ROOT)) {
      case "PASSWORD" -> {
        if (rest.size() < 2) {
          voice.say("SET PASSWORD <old password> <new password>");
        } else {
          NickServProofs.password(rest, voice);
        }
      }
      case "ALWAYS-ON", "ALWAYSON" -> alwaysOn(rest, voice);
      case "ENFORCE", "KILL", "SECURE" ->
          voice.say("The name of an account is kept for it at once and always");
      case "EMAIL" -> voice.say("No mail is sent here");
      default -> voice.say("SET PASSWORD <old> <new> | ALWAYS-ON ON|OFF");
    }
  }

  /// Whether the owner stays, or shall.
  static void alwaysOn(List<String> words, ServiceVoice voice) {
    if (words.isEmpty()) {
      own(voice, own -> voice.say("Always on: " + (own.alwaysOn() ? "yes" : "no")));
      return;
    }
    switch (words.getFirst().toUpperCase(Locale.ROOT)) {
      case "ON", "TRUE", "YES", "MANDATORY" -> alwaysOn(true, voice);
      case "OFF", "FALSE", "NO", "DISABLED" -> alwaysOn(false, voice);
      default -> voice.say("ALWAYSON ON|OFF");
    }
  }

  private static void alwaysOn(boolean on, ServiceVoice voice) {
    change(
        new AccountSetting.AlwaysOn(on),
        on ? "You stay when none of your clients is connected" : "You leave with your last client",
        voice);
  }

  /// Lists, adds or takes away certificates.
  static void certificates(List<String> words, ServiceVoice voice) {
    String word = words.getFirst().toUpperCase(Locale.ROOT);
    if (word.equals("LIST")) {
      own(
          voice,
          own -> {
            voice.say("Certificates: " + own.certificates().size());
            own.certificates().forEach(voice::say);
          });
    } else if (word.equals("ADD")) {
      certificate(words, true, voice);
    } else if (word.equals("DEL") || word.equals("REMOVE")) {
      certificate(words, false, voice);
    } else {
      voice.say("CERT LIST | ADD [<fingerprint>] | DEL [<fingerprint>]");
    }
  }

  private static void certificate(List<String> words, boolean added, ServiceVoice voice) {
    String own = voice.reply().talk().connection().certificate();
    String typed = words.size() > 1 ? words.get(1) : own;
    if (typed == null) {
      voice.say("You came without a certificate: say its fingerprint, SHA-256");
      return;
    }
    String fingerprint = typed.replace(":", "").toLowerCase(Locale.ROOT);
    if (!fingerprint.matches("[0-9a-f]{64}")) {
      voice.say("A fingerprint is SHA-256, 64 hexadecimal digits");
      return;
    }
    change(
        new AccountSetting.Certificate(fingerprint, added),
        (added ? "This certificate logs you in: " : "No longer logs you in: ") + fingerprint,
        voice);
  }

  private static void change(AccountSetting setting, String words, ServiceVoice voice) {
    voice.reply().order(new ChangeAccount(setting), _ -> voice.say(words), voice::refuse);
  }

  private static void own(ServiceVoice voice, Consumer<Answer.OwnAccount> then) {
    look(
        "",
        voice,
        account -> {
          if (account.own() != null) {
            then.accept(account.own());
          }
        });
  }

  private static void look(String name, ServiceVoice voice, Consumer<Answer.AccountView> then) {
    voice
        .reply()
        .query(
            new LookAtAccount(name, Proving.key(name, voice.reply())),
            answer -> {
              if (answer instanceof Answer.AccountView account) {
                then.accept(account);
              }
            },
            voice::refuse);
  }
}
