package parley.door.tagged;

import parley.core.command.Delete;

/// Takes a message of yours back, or any of a room that you moderate.
record DeleteTag(Form form) implements Tag {
  DeleteTag() {
    this(
        new Form(
            "DELETE",
            ":<id>",
            "takes a message of yours back, or any of a room that you moderate"));
  }

  @Override
  public void hear(String typed, Talk talk) {
    MessageIdRest rest = MessageIdRest.of(typed);
    if (rest.id() == null || !rest.text().isEmpty()) {
      talk.refuseForm(this);
    } else {
      talk.reading().withMessage(rest.id(), (message, _) -> talk.order(new Delete(message, "")));
    }
  }
}
