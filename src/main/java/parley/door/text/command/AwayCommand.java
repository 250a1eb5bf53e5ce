package parley.door.text.command;

import java.util.List;
import parley.core.command.SetAway;

/// Goes away for a while.
final class AwayCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "away",
          List.of(),
          "[why]",
          "be away: who writes to you is told why; without a word you are back",
          "/away lunch");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    talk.order(new SetAway(talk.words(typed.rest())));
  }
}
