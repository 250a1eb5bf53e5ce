package parley.door.tagged;

import parley.core.command.React;

/// Takes a reaction back.
record UnreactTag(Form form) implements Tag {
  UnreactTag() {
    this(new Form("UNREACT", ":<id>:<emoji>", "takes a reaction back"));
  }

  @Override
  public void hear(String typed, Talk talk) {
    MessageIdRest rest = MessageIdRest.of(typed);
    if (rest.id() == null || rest.text().isEmpty()) {
      talk.refuseForm(this);
    } else {
      talk.reading()
          .withMessage(
              rest.id(), (message, _) -> talk.order(new React(message, rest.text(), false)));
    }
  }
}
