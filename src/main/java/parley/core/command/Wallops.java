package parley.core.command;

import java.util.List;
import parley.core.event.Audience;
import parley.core.event.Right;
import parley.core.event.UserMode;
import parley.core.event.Walloped;
import parley.core.id.UserId;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;

/// An operator says something to all who want to hear operators, and hears it too.
///
/// @param text the words
public record Wallops(String text) implements UserCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User operator) {
    Refusal refusal = Policy.mayOperate(operator, Right.WALLOPS);
    if (refusal == null) {
      refusal = Policy.maySay(text, decision.limits());
    }
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    List<UserId> hearers =
        decision.state().users().stream()
            .filter(user -> user == operator || user.modes().contains(UserMode.WALLOPS))
            .map(User::id)
            .sorted()
            .toList();
    Walloped walloped = new Walloped(operator.id(), operator.nick(), text);
    return decision.add(walloped, new Audience.Users(hearers)).done();
  }
}
