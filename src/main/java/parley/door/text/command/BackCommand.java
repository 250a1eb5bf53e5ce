package parley.door.text.command;

import java.util.List;
import parley.core.command.SetAway;

/// Is back from being away.
final class BackCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("back", List.of(), "", "be back from being away", "/back");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    talk.order(new SetAway(""));
  }
}
