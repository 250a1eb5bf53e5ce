package parley.door.text.command;

import java.util.List;
import parley.core.command.React;
import parley.core.event.Quoted;

/// Reacts to an earlier message.
final class ReactCommand extends MessageCommand {
  ReactCommand() {
    super(
        new Entry(
            "react",
            List.of(),
            "<number> <emoji>",
            "react to a message of /history or /search",
            "/react 3 :+1:"),
        true);
  }

  @Override
  void run(Talk talk, Quoted message, String text) {
    talk.order(new React(message, talk.words(text), true));
  }
}
