package parley.door.text.command;

import java.util.List;
import parley.core.command.React;
import parley.core.event.Quoted;

/// Takes back a reaction to a message.
final class UnreactCommand extends MessageCommand {
  UnreactCommand() {
    super(
        new Entry(
            "unreact", List.of(), "<number> <emoji>", "take a reaction back", "/unreact 3 :+1:"),
        true);
  }

  @Override
  void run(Talk talk, Quoted message, String text) {
    talk.order(new React(message, talk.words(text), false));
  }
}
