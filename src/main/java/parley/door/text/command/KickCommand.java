package parley.door.text.command;

import java.util.List;
import parley.core.command.Kick;

/// Puts somebody out of the room.
final class KickCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "kick",
          List.of(),
          "<user> [why]",
          "put somebody out of your room, if you are its operator; they may come back",
          "/kick bob spam");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.usage(typed);
    } else {
      String name = typed.firstWord();
      String why = talk.words(typed.afterFirstWord());
      talk.order(new Kick(null, name, talk.names().nickKey(name), why));
    }
  }
}
