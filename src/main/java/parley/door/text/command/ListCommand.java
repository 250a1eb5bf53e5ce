package parley.door.text.command;

import java.util.List;
import parley.core.query.WhoIsOnline;

/// Shows who is on the server.
public final class ListCommand implements TextCommand {
  /// Names in one list: about what a terminal shows in a dozen lines.
  public static final int NAMES_MAX = 50;

  private static final Entry ENTRY =
      new Entry("list", List.of("online"), "", "show who is on the server", "/list");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public boolean forVisitors() {
    return true;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    talk.lookUp(new WhoIsOnline(NAMES_MAX));
  }
}
