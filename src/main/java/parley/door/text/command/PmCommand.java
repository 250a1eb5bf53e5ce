package parley.door.text.command;

import java.util.List;

/// Says something to one person.
final class PmCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "pm",
          List.of("msg", "whisper", "w", "tell"),
          "<user> <message>",
          "say something to one person only; @<user> <message> does the same",
          "/pm bob see you at ten");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.afterFirstWord().isEmpty()) {
      talk.usage(typed);
    } else {
      talk.tell(typed.firstWord(), typed.afterFirstWord(), typed.usage());
    }
  }
}
