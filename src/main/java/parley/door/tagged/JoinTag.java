package parley.door.tagged;

import parley.core.command.Enter;
import parley.core.event.Profile;
import parley.core.event.Reach;
import parley.core.name.Nick;

/// Enters the server.
record JoinTag(Form form) implements Tag {
  JoinTag() {
    this(new Form("JOIN", ":<name>", "enters the server under a name, and the room lobby"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    Nick nick = talk.nick(rest);
    if (nick != null && talk.proving().mayJoin()) {
      talk.order(new Enter(nick, Reach.ONE_ROOM, false, Profile.UNKNOWN, talk.proving().claim()));
    }
  }
}
