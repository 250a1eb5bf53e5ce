package parley.door.tagged;

import parley.core.command.Say;
import parley.core.event.Manner;

/// Says something in the room.
record MessageTag(Form form) implements Tag {
  MessageTag() {
    this(new Form("MESSAGE", ":<text>", "says something to everybody in the room"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.order(new Say(null, Manner.MESSAGE, rest));
  }
}
