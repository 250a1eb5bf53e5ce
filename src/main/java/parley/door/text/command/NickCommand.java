package parley.door.text.command;

import java.util.List;
import parley.core.command.ChangeNick;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Takes another name.
final class NickCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry("nick", List.of("name"), "<nickname>", "take another nickname", "/nick ann");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public boolean names() {
    return true;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.usage(typed);
      return;
    }
    switch (talk.names().nick(typed.rest())) {
      case Names.Checked.Fine<Nick>(Nick nick) -> talk.order(new ChangeNick(nick));
      case Names.Checked.Wrong<Nick>(var problem) ->
          talk.answer(
              Wording.NAMES_WRONG,
              Values.of(Slot.NICK, typed.rest()).with(Slot.REASON, problem.reason()));
    }
  }
}
