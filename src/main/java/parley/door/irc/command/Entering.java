package parley.door.irc.command;

import java.util.List;
import parley.core.command.Enter;
import parley.core.command.SetAway;
import parley.core.event.Face;
import parley.core.event.Profile;
import parley.core.event.Reach;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.door.irc.talk.IrcAccounts;
import parley.door.irc.talk.Refusals;
import parley.door.irc.talk.Registration;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Talk;
import parley.irc.Numeric;

/// The end of registration (modern.ircdocs.horse, "Connection Registration"): when nick and user
/// are known and capabilities are chosen the client enters, and is welcomed.
final class Entering {
  private Entering() {}

  /// Enters, if all is there that is needed.
  static void tryIt(Reply reply) {
    Talk talk = reply.talk();
    Registration registration = talk.registration();
    Nick nick = registration.nick();
    String username = registration.username();
    if (nick == null || username == null || registration.negotiating()) {
      return;
    }
    String wanted = reply.shared().info().password();
    if (wanted.isEmpty()) {
      enter(nick, username, reply);
    } else {
      askPassword(wanted, () -> enter(nick, username, reply), reply);
    }
  }

  /// Goes on if the client knows the password of the server.
  private static void askPassword(String wanted, Runnable then, Reply reply) {
    Talk talk = reply.talk();
    IrcAccounts accounts = reply.shared().accounts();
    String address = talk.connection().address();
    String given = talk.registration().password();
    if (!accounts.failures().mayTry(address, "")) {
      refusePassword("Too many tries, wait a minute", reply);
      return;
    }
    reply.offLoop(
        () -> accounts.passwords().matchesConfigured(wanted, given),
        right -> {
          if (right) {
            then.run();
          } else {
            accounts.failures().failed(address, address);
            refusePassword("Password incorrect", reply);
          }
        },
        _ -> refusePassword("Password incorrect", reply));
  }

  private static void refusePassword(String words, Reply reply) {
    Talk talk = reply.talk();
    reply.numeric(Numeric.ERR_PASSWDMISMATCH, words);
    reply.then(() -> Leaving.close(reply, "Closing link: the password is wrong"));
    talk.leave();
  }

  /// Whoever has to have an account and has proved none goes (draft/account-registration).
  private static void refuseGuest(Reply reply) {
    reply.failForAll(
        "ACCOUNT_REQUIRED", "This server is for people with an account: log in with SASL");
    reply.then(() -> Leaving.close(reply, "Closing link: an account is needed"));
    reply.talk().leave();
  }

  private static void enter(Nick nick, String username, Reply reply) {
    Talk talk = reply.talk();
    Registration registration = talk.registration();
    boolean needsAccount = reply.shared().accounts().admittance().needsAccount(talk.connection());
    if (needsAccount && registration.claim() == null) {
      refuseGuest(reply);
      return;
    }
    if (talk.sasl() != null) {
      talk.sasl(null);
      reply.numeric(Numeric.ERR_SASLABORTED, "SASL authentication aborted");
    }
    talk.shut();
    Profile profile = new Profile(username, talk.connection().host(), registration.realname());
    reply.order(
        new Enter(nick, Reach.ALL_ROOMS, false, profile, registration.claim()),
        answer -> entered(reply, answer, profile),
        refusal -> refused(reply, refusal));
  }

  private static void entered(Reply reply, Answer answer, Profile profile) {
    if (answer instanceof Answer.Entered(var user, Nick nick, var rooms)) {
      reply.talk().is(user, face(reply.talk(), nick, profile));
      welcome(rooms, reply);
    }
  }

  /// Welcomes whoever is on the server now.
  ///
  /// @param rooms where they are already
  static void welcome(List<Answer.RoomView> rooms, Reply reply) {
    Talk talk = reply.talk();
    talk.connection().loggedIn();
    Welcome.say(reply);
    String away = talk.registration().away();
    if (!away.isEmpty()) {
      reply.order(new SetAway(away));
    }
    MetadataCommand.onEntering(reply);
    ComingBack.into(rooms, reply);
    reply.then(talk::open);
  }

  private static Face face(Talk talk, Nick nick, Profile profile) {
    Nick account = talk.registration().account();
    return new Face(nick, profile.username(), profile.host(), account, false);
  }

  private static void refused(Reply reply, Refusal refusal) {
    Refusals.say(reply, refusal);
    reply.talk().registration().nick(null);
    reply.talk().open();
  }
}
