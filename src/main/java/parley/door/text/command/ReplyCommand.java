package parley.door.text.command;

import java.util.List;
import parley.core.event.Quoted;

/// Answers an earlier message.
final class ReplyCommand extends MessageCommand {
  ReplyCommand() {
    super(
        new Entry(
            "reply",
            List.of(),
            "<number> <message>",
            "answer a message of /history or /search; 1 is the latest",
            "/reply 3 yes"),
        true);
  }

  @Override
  void run(Talk talk, Quoted message, String text) {
    talk.say(message, text);
  }
}
