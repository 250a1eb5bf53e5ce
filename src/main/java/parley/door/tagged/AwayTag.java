package parley.door.tagged;

import parley.core.command.SetAway;

/// Goes away for a while.
record AwayTag(Form form) implements Tag {
  AwayTag() {
    this(
        new Form(
            "AWAY",
            ":<message>",
            "tells the others that you are away, and whoever writes to you why"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.orderOrElse(new SetAway(rest), me -> Line.USER_AWAY.with(me.nick(), me.away()));
  }
}
