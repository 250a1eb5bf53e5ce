package parley.door.tagged;

/// Chooses whether messages come with their ids.
record IdsTag(Form form) implements Tag {
  IdsTag() {
    this(
        new Form(
            "IDS",
            ":<on or off>",
            "whether each message is to come with its id, for REPLY, REACT, EDIT and DELETE"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    switch (rest) {
      case "on" -> talk.withIds(true);
      case "off" -> talk.withIds(false);
      default -> talk.refuseForm(this);
    }
  }
}
