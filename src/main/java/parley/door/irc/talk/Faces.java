package parley.door.irc.talk;

import parley.core.event.Face;
import parley.core.name.Nick;

/// Faces that differ in one thing.
final class Faces {
  private Faces() {}

  /// The same under another name.
  static Face named(Face face, Nick nick) {
    return new Face(nick, face.username(), face.host(), face.account(), face.bot());
  }
}
