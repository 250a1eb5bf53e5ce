package parley.door.text.command;

import java.util.List;

/// Sends a file to the room, to another room or to one person.
final class SendCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "send",
          List.of(),
          "[#room|user]",
          "send a file to your room, to another room or to somebody: shows a command line to do it with",
          "/send bob");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    String target = typed.firstWord();
    if (!typed.afterFirstWord().isEmpty()) {
      talk.usage(typed);
    } else if (target.isEmpty()) {
      talk.sendFile(null);
    } else if (target.startsWith("#")) {
      talk.withRoom(target, talk::sendFile);
    } else {
      talk.sendFileTo(target.startsWith("@") ? target.substring(1) : target);
    }
  }
}
