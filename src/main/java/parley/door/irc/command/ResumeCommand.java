package parley.door.irc.command;

import parley.core.command.Attach;
import parley.core.event.Face;
import parley.core.event.Reach;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.door.irc.talk.Capability;
import parley.door.irc.talk.Places;
import parley.door.irc.talk.Reply;
import parley.door.irc.talk.Talk;
import parley.engine.Ask;
import parley.irc.IrcMessage;

/// Goes on where another connection of the same client broke (draft/resume): the client becomes one
/// more session of that user, and the old one ends. Nobody else hears of it.
record ResumeCommand(Form form) implements IrcCommand {
  ResumeCommand() {
    this(new Form("RESUME", 1, "<token> [<timestamp>]", "goes on where a connection broke"));
  }

  @Override
  public boolean beforeRegistration() {
    return true;
  }

  @Override
  public void run(IrcMessage message, Reply reply) {
    Talk talk = reply.talk();
    if (talk.isRegistered()) {
      reply.fail("REGISTRATION_IS_COMPLETED", "You are on the server already");
    } else if (!talk.has(Capability.DRAFT_RESUME)) {
      reply.fail("CANNOT_RESUME", "Ask for draft/resume-0.5 first");
    } else if (talk.sasl() != null || talk.registration().claim() != null) {
      reply.fail("CANNOT_RESUME", "Who logs in to an account needs no token");
    } else if (reply.shared().accounts().admittance().needsAccount(talk.connection())) {
      reply.fail("CANNOT_RESUME", "This server is for people with an account");
    } else {
      resume(message.param(0), reply);
    }
  }

  private static void resume(String token, Reply reply) {
    switch (reply.shared().places().take(token, reply.talk().connection().secure())) {
      case Places.Taken.Wrong() -> reply.fail("INVALID_TOKEN", "That token is not good any more");
      case Places.Taken.Insecure() ->
          reply.fail("INSECURE_SESSION", "The token was given over TLS; it is good no more");
      case Places.Taken.Good(Places.Place place) -> resume(place, reply);
    }
  }

  private static void resume(Places.Place place, Reply reply) {
    UserId user = place.user();
    if (user == null) {
      reply.fail("INVALID_TOKEN", "Nobody was there");
      return;
    }
    reply.talk().shut();
    reply.ask(
        new Ask.Order(new Attach(user, Reach.ALL_ROOMS)),
        (answer, _) -> {
          if (answer instanceof Answer.Entered entered) {
            resumed(entered, place, reply);
          } else {
            reply.fail("CANNOT_RESUME", "Your place is not there any more");
            reply.talk().open();
          }
        });
  }

  private static void resumed(Answer.Entered entered, Places.Place place, Reply reply) {
    place.isTaken();
    Talk talk = reply.talk();
    Nick nick = entered.nick();
    reply.server("RESUME", nick.shown());
    String username = talk.registration().username();
    String known = username == null ? "*" : username;
    talk.is(entered.user(), new Face(nick, known, talk.connection().host(), null, false));
    Entering.welcome(entered.in(), reply);
  }
}
