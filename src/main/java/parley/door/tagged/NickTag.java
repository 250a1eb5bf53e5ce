package parley.door.tagged;

import parley.core.command.ChangeNick;
import parley.core.name.Nick;

/// Takes another name.
record NickTag(Form form) implements Tag {
  NickTag() {
    this(new Form("NICK", ":<name>", "takes another name"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    Nick nick = talk.nick(rest);
    if (nick != null) {
      talk.orderOrElse(new ChangeNick(nick), me -> Line.NICK_CHANGED.with(me.nick(), me.nick()));
    }
  }
}
