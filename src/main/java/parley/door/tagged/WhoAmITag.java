package parley.door.tagged;

import parley.core.query.WhoAmI;

/// Asks who one is.
record WhoAmITag(Form form) implements Tag {
  WhoAmITag() {
    this(new Form("WHOAMI", "", "asks for your name and room"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.question(new WhoAmI());
  }
}
