package parley.door.text.command;

import java.util.List;
import parley.core.command.Edit;
import parley.core.event.Quoted;

/// Changes the words of a message of one's own.
final class EditCommand extends MessageCommand {
  EditCommand() {
    super(
        new Entry(
            "edit", List.of(), "<number> <message>", "change what you said", "/edit 1 ship it"),
        true);
  }

  @Override
  void run(Talk talk, Quoted message, String text) {
    talk.order(new Edit(message, talk.words(text)));
  }
}
