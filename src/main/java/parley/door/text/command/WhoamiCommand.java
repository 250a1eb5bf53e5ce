package parley.door.text.command;

import java.util.List;
import parley.core.query.WhoAmI;

/// Shows who one is and where.
final class WhoamiCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("whoami", List.of(), "", "show your nickname and your room", "/whoami");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    talk.lookUp(new WhoAmI());
  }
}
