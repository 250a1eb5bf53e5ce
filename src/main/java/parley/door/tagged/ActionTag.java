package parley.door.tagged;

import parley.core.command.Say;
import parley.core.event.Manner;

/// Says something as a doing.
record ActionTag(Form form) implements Tag {
  ActionTag() {
    this(new Form("ACTION", ":<text>", "says what you do: `ACTION:waves`"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.order(new Say(null, Manner.ACTION, rest));
  }
}
