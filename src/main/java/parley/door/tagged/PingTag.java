package parley.door.tagged;

/// Asks whether the server is there.
record PingTag(Form form) implements Tag {
  PingTag() {
    this(new Form("PING", "[:<token>]", "asks whether the server is there; answered in turn"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.note(rest.isEmpty() ? Line.PONG.alone() : Line.PONG.with(rest));
  }
}
