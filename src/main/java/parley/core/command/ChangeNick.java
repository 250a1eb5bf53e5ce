package parley.core.command;

import java.util.List;
import parley.core.event.Audience;
import parley.core.event.NickChanged;
import parley.core.name.Nick;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody wants another name. One's own in another case is allowed.
///
/// The others never hear the guest name of somebody whose first words are about their name.
///
/// @param nick the name wanted
public record ChangeNick(Nick nick) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asQuietSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    Refusal refusal =
        Policy.mayBeNamed(
            decision.state(), decision.limits().accounts(), user, user.account(), nick);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    if (!user.nick().equals(nick)) {
      decision.add(
          new NickChanged(user.id(), user.nick(), nick, user.rooms()),
          user.announced()
              ? new Audience.Peers(user.id(), user.rooms())
              : new Audience.Users(List.of(user.id())));
    }
    if (!user.announced()) {
      Announce.add(decision, user, nick);
    }
    return decision.done();
  }
}
