package parley.door.tagged;

/// Leaves the server.
record QuitTag(Form form) implements Tag {
  QuitTag() {
    this(new Form("QUIT", "", "leaves the server, which closes the connection"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.leave();
  }
}
