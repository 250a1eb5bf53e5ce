package parley.core.event;

import java.util.List;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user has proved to be an operator. The mode follows.
///
/// @param user who
/// @param nick the user's name
/// @param operator the operator's name in the configuration
/// @param rights what they may do
public record BecameOperator(UserId user, Nick nick, String operator, List<Right> rights)
    implements UserEvent {
  public BecameOperator {
    rights = List.copyOf(rights);
  }
}
