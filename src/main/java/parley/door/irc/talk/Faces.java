package parley.door.irc.talk;

import org.jspecify.annotations.Nullable;
import parley.core.event.Face;
import parley.core.name.Nick;

/// Faces that differ in one thing.
final class Faces {
  private Faces() {}

  /// The same under another name.
  static Face named(Face face, Nick nick) {
    return new Face(nick, face.username(), face.host(), face.account(), face.bot());
  }

  /// The same with an account, or with none.
  static Face loggedIn(Face face, @Nullable Nick account) {
    return new Face(face.nick(), face.username(), face.host(), account, face.bot());
  }
}
