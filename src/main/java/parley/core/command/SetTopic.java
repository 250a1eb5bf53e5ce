package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.TopicChanged;
import parley.core.name.RoomName;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.User;

/// Somebody sets a room's topic, or clears it.
///
/// @param room which; null for the room the session is in
/// @param topic the new topic, empty to clear it; what is too long is cut
public record SetTopic(@Nullable RoomName room, String topic) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session ->
        decision.inRoom(session, room, there -> decide(decision, session.user(), there)));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    Refusal refusal = Policy.maySetTopic(user, there);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    String text = SetAway.cut(topic, decision.limits().topicLengthMax());
    TopicChanged changed = new TopicChanged(there.id(), there.name(), user.id(), user.nick(), text);
    return decision.add(changed, new Audience.InRoom(there.id())).done();
  }
}
