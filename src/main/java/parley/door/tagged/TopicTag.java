package parley.door.tagged;

import parley.core.query.WhichTopic;

/// Asks for the topic of the room.
record TopicTag(Form form) implements Tag {
  TopicTag() {
    this(new Form("TOPIC", "", "asks what the room is about"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.question(new WhichTopic(null));
  }
}
