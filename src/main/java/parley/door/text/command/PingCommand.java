package parley.door.text.command;

import java.util.List;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Is answered, once everything before it has been.
final class PingCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("ping", List.of(), "", "see whether the server answers", "/ping");

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
    talk.answer(Wording.PERSON_PONG, Values.none());
  }
}
