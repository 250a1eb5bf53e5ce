package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.UserAnnounced;
import parley.core.state.User;

/// A user who came quietly has shown to be a person: the others may know.
public record Announce() implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(_ -> decision.done());
  }

  static void add(Decision decision, User user) {
    decision.add(
        new UserAnnounced(user.id(), user.nick(), user.rooms()),
        new Audience.Peers(user.id(), user.rooms()),
        user.face());
  }
}
