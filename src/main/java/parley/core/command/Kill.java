package parley.core.command;

import java.util.List;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Killed;
import parley.core.event.Right;
import parley.core.event.UserLeft;
import parley.core.id.SessionId;
import parley.core.name.Nick;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;

/// An operator puts somebody off the server, through all their sessions.
///
/// @param name whom, as typed
/// @param key the folded form of that name
/// @param reason the operator's words, empty for none; what is too long is cut
public record Kill(String name, String key, String reason) implements UserCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User operator) {
    Refusal refusal = Policy.mayOperate(operator, Right.KILL);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    User user = decision.state().userNamed(key);
    if (user == null) {
      return Outcome.refused(new Refusal.NoSuchUser(name));
    }
    add(decision, user, operator.nick(), SetAway.cut(reason, decision.limits().reasonLengthMax()));
    return decision.done();
  }

  /// Adds that somebody is off the server.
  static void add(Decision decision, User user, Nick by, String words) {
    Audience self = new Audience.Users(List.of(user.id()));
    decision.add(new Killed(user.id(), user.nick(), by, words), self);
    SessionId last = user.sessions().isEmpty() ? decision.asker() : user.sessions().getLast().id();
    UserLeft left =
        new UserLeft(
            user.id(), user.nick(), last, Departure.KILLED, words, user.announced(), user.rooms());
    Audience audience = user.announced() ? new Audience.Peers(user.id(), user.rooms()) : self;
    decision.add(left, audience, user.face());
  }
}
