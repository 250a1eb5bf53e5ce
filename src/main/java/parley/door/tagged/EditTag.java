package parley.door.tagged;

import parley.core.command.Edit;

/// Changes a message of yours.
record EditTag(Form form) implements Tag {
  EditTag() {
    this(new Form("EDIT", ":<id>:<text>", "changes a message of yours"));
  }

  @Override
  public void hear(String typed, Talk talk) {
    MessageIdRest rest = MessageIdRest.of(typed);
    if (rest.id() == null || rest.text().isEmpty()) {
      talk.refuseForm(this);
    } else {
      talk.reading()
          .withMessage(rest.id(), (message, _) -> talk.order(new Edit(message, rest.text())));
    }
  }
}
