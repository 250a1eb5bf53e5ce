package parley.door.tagged;

import parley.core.command.SetAway;

/// Is back.
record BackTag(Form form) implements Tag {
  BackTag() {
    this(new Form("BACK", "", "tells the others that you are back"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.orderOrElse(new SetAway(""), me -> Line.USER_BACK.with(me.nick()));
  }
}
