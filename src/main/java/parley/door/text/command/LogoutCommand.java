package parley.door.text.command;

import java.util.List;
import parley.core.command.LogOut;

/// Ends being the owner of an account.
final class LogoutCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("logout", List.of(), "", "be the owner of a name no longer", "/logout");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.order(new LogOut());
    } else {
      talk.usage(typed);
    }
  }
}
