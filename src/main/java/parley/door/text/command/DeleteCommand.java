package parley.door.text.command;

import java.util.List;
import parley.core.command.Delete;
import parley.core.event.Quoted;

/// Takes a message back.
final class DeleteCommand extends MessageCommand {
  DeleteCommand() {
    super(
        new Entry(
            "delete",
            List.of(),
            "<number>",
            "take back what you said; in a room that you moderate, what anybody said",
            "/delete 1"),
        false);
  }

  @Override
  void run(Talk talk, Quoted message, String text) {
    talk.order(new Delete(message, text));
  }
}
