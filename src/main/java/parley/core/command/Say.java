package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Manner;
import parley.core.event.Said;
import parley.core.name.RoomName;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.User;

/// Somebody says something in a room.
///
/// @param room where; null for the room the session is in
/// @param manner how
/// @param text the words, without any line break
public record Say(@Nullable RoomName room, Manner manner, String text) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session));
  }

  private Outcome decide(Decision decision, Session session) {
    User user = session.user();
    Room there = decision.room(session, room == null ? null : room.key());
    if (there == null) {
      return Outcome.refused(
          room == null ? new Refusal.NotEntered() : new Refusal.NoSuchRoom(room));
    }
    Refusal refusal = Policy.maySpeak(user, there);
    if (refusal == null) {
      refusal = Policy.maySay(text, decision.limits());
    }
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    Said said = new Said(there.id(), there.name(), user.id(), user.nick(), manner, text);
    return decision.add(said, new Audience.InRoom(there.id())).done();
  }
}
