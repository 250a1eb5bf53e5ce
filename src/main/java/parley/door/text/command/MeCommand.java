package parley.door.text.command;

import java.util.List;
import parley.core.event.Manner;

/// Says what one does.
final class MeCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("me", List.of(), "<what you do>", "say what you are doing", "/me waves");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.usage(typed);
    } else {
      talk.say(Manner.ACTION, typed.rest());
    }
  }
}
