package parley.door.text.command;

import java.util.List;
import parley.core.command.SetTopic;
import parley.core.query.WhichTopic;

/// Shows, sets or clears what a room is about.
final class TopicCommand implements TextCommand {
  private static final String CLEAR = "-";

  private static final Entry ENTRY =
      new Entry(
          "topic",
          List.of("t"),
          "[topic]",
          "show what your room is about, or set it; /topic - clears it",
          "/topic Questions about Java");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.lookUp(new WhichTopic(null));
    } else {
      String topic = typed.rest().equals(CLEAR) ? "" : talk.words(typed.rest());
      talk.order(new SetTopic(null, topic));
    }
  }
}
