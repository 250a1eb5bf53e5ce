package parley.door.irc.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import parley.core.command.Enter;
import parley.core.command.SetAway;
import parley.core.event.Face;
import parley.core.event.Profile;
import parley.core.event.Reach;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.Refusal;
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
    if (!isPassword(registration.password(), reply.shared().info().password())) {
      reply.numeric(Numeric.ERR_PASSWDMISMATCH, "Password incorrect");
      reply.then(() -> Leaving.close(talk, "Closing link: the password is wrong"));
      talk.leave();
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

  /// Takes as long for a wrong password as for the right one.
  private static boolean isPassword(String given, String wanted) {
    return wanted.isEmpty() || MessageDigest.isEqual(given.getBytes(UTF_8), wanted.getBytes(UTF_8));
  }

  private static void entered(Reply reply, Answer answer, Profile profile) {
    if (answer instanceof Answer.Entered(var user, Nick nick, var rooms)) {
      Talk talk = reply.talk();
      talk.is(user, face(talk, nick, profile));
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
