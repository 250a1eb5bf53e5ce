package parley.door.irc.talk;

import parley.core.event.RoomRenamed;
import parley.irc.IrcWriter;

/// A room's new name, for a client that knows no such thing: it leaves the one and joins the other.
final class Moving {
  private final Talk talk;

  Moving(Talk talk) {
    this.talk = talk;
  }

  void to(RoomRenamed renamed) {
    String words = renamed.reason().isEmpty() ? "Renamed" : "Renamed: " + renamed.reason();
    talk.tell(
        Wire.line("", line("PART", IrcVariant.room(renamed.before())).trailing(words).line()));
    talk.tell(Wire.line("", line("JOIN", IrcVariant.room(renamed.after())).line()));
  }

  private IrcWriter line(String word, String room) {
    return new IrcWriter().source(talk.face().mask()).command(word).param(room);
  }
}
