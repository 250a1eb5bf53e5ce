package parley.door.text.command;

import java.util.List;
import parley.core.command.Invite;

/// Asks somebody to come to the room.
final class InviteCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("invite", List.of(), "<user>", "ask somebody to come to your room", "/invite bob");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.usage(typed);
    } else {
      talk.order(new Invite(null, typed.firstWord(), talk.names().nickKey(typed.firstWord())));
    }
  }
}
