package parley.door.tagged;

import parley.core.command.SetTopic;

/// Sets the topic of the room.
record SetTopicTag(Form form) implements Tag {
  SetTopicTag() {
    this(
        new Form(
            "SET_TOPIC", "[:<topic>]", "says what the room is about; without a topic clears it"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.order(new SetTopic(null, rest));
  }
}
