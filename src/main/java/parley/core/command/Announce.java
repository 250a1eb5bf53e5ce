package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.Face;
import parley.core.event.UserAnnounced;
import parley.core.name.Nick;
import parley.core.state.User;

/// A user who came quietly has shown to be a person: the others may know.
public record Announce() implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(_ -> decision.done());
  }

  /// Tells the others of a user.
  static void add(Decision decision, User user) {
    add(decision, user, user.nick());
  }

  /// Tells the others of a user.
  ///
  /// @param nick what the user is called from now on
  static void add(Decision decision, User user, Nick nick) {
    Face face = user.face();
    decision.add(
        new UserAnnounced(user.id(), nick, user.rooms()),
        new Audience.Peers(user.id(), user.rooms()),
        new Face(nick, face.username(), face.host(), face.account(), face.bot()));
  }
}
