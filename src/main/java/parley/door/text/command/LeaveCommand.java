package parley.door.text.command;

import java.util.List;

/// Goes back to the lobby.
final class LeaveCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("leave", List.of("part"), "", "leave your room and go back to the lobby", "/leave");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.returnToLobby();
    } else {
      talk.usage(typed);
    }
  }
}
