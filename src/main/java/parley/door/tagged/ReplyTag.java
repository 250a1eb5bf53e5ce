package parley.door.tagged;

/// Answers a message.
record ReplyTag(Form form) implements Tag {
  ReplyTag() {
    this(new Form("REPLY", ":<id>:<text>", "answers a message"));
  }

  @Override
  public void hear(String typed, Talk talk) {
    MessageIdRest rest = MessageIdRest.of(typed);
    if (rest.id() == null || rest.text().isEmpty()) {
      talk.refuseForm(this);
    } else {
      talk.reading()
          .withMessage(rest.id(), (message, reader) -> talk.reply(message, reader, rest.text()));
    }
  }
}
