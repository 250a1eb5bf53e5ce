package parley.door.irc.talk;

import java.util.List;
import parley.core.event.Right;

/// Somebody who may become an operator.
///
/// @param name what `OPER` calls them
/// @param password plain or a hash
/// @param rights what they may do then
public record IrcOperator(String name, String password, List<Right> rights) {
  public IrcOperator {
    rights = List.copyOf(rights);
  }

  @Override
  public String toString() {
    return "IrcOperator[" + name + "]";
  }
}
