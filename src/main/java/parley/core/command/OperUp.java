package parley.core.command;

import java.util.List;
import parley.core.event.Audience;
import parley.core.event.BecameOperator;
import parley.core.event.Right;
import parley.core.event.UserMode;
import parley.core.event.UserModeChange;
import parley.core.event.UserModesChanged;
import parley.core.state.User;

/// Somebody is an operator: the door has checked their name and password.
///
/// @param operator the operator's name in the configuration
/// @param rights what they may do
public record OperUp(String operator, List<Right> rights) implements UserCommand {
  public OperUp {
    rights = List.copyOf(rights);
  }

  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    Audience self = new Audience.Users(List.of(user.id()));
    decision.add(new BecameOperator(user.id(), user.nick(), operator, rights), self);
    if (!user.modes().contains(UserMode.OPERATOR)) {
      List<UserModeChange> change = List.of(new UserModeChange(UserMode.OPERATOR, true));
      decision.add(new UserModesChanged(user.id(), user.nick(), change, user.rooms()), self);
    }
    return decision.done();
  }
}
