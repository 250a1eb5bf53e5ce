package parley.door.tagged;

import parley.core.command.React;

/// Reacts to a message.
record ReactTag(Form form) implements Tag {
  ReactTag() {
    this(new Form("REACT", ":<id>:<emoji>", "reacts to a message"));
  }

  @Override
  public void hear(String typed, Talk talk) {
    MessageIdRest rest = MessageIdRest.of(typed);
    if (rest.id() == null || rest.text().isEmpty()) {
      talk.refuseForm(this);
    } else {
      talk.reading()
          .withMessage(
              rest.id(), (message, _) -> talk.order(new React(message, rest.text(), true)));
    }
  }
}
