package parley.door.tagged;

/// Says the password of the server.
record PassTag(Form form) implements Tag {
  PassTag() {
    this(
        new Form(
            "PASS", ":<password>", "says the server's password; before JOIN, where there is one"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.proving().pass(rest);
  }
}
