package parley.core.query;

import parley.core.event.Face;
import parley.core.event.Ranks;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// People for answers.
public final class SomePeople {
  private SomePeople() {}

  /// A line of a list of members.
  public static Answer.MemberView member(long id, String name) {
    Nick nick = new Nick(name, name);
    Face face = new Face(nick, "guest", "unknown", null, false);
    return new Answer.MemberView(new UserId(id), nick, Ranks.NONE, false, face, "");
  }
}
