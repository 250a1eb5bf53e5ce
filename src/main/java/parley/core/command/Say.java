package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.event.Rank;
import parley.core.event.Said;
import parley.core.name.RoomName;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody says something in a room.
///
/// @param room where; null for the room the session is in
/// @param manner how
/// @param text the words; several lines have line feeds between them
/// @param extras what the message has besides
public record Say(@Nullable RoomName room, Manner manner, String text, Extras extras)
    implements Command {
  /// Words alone.
  public Say(@Nullable RoomName room, Manner manner, String text) {
    this(room, manner, text, Extras.NONE);
  }

  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session ->
        decision.inRoom(session, room, there -> decide(decision, session.user(), there)));
  }

  private Outcome decide(Decision decision, User user, Room there) {
    Refusal refusal = RoomPolicy.maySpeak(user, there);
    boolean toOperators = refusal != null && RoomPolicy.mayTellOperators(user, there, refusal);
    if (refusal == null || toOperators) {
      refusal = RoomPolicy.maySay(text, there);
    }
    if (refusal == null) {
      refusal = Policy.maySay(text, decision.limits());
    }
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    Extras heard = toOperators ? extras.from(Rank.HALFOP) : extras;
    Said said = new Said(there.id(), there.name(), user.id(), user.nick(), manner, text, heard);
    return decision.add(said, audience(there, heard.from(), user)).done();
  }

  /// Who hears what a member means for those of a rank and above.
  static Audience audience(Room room, Rank from, User speaker) {
    return from == Rank.MEMBER
        ? new Audience.InRoom(room.id())
        : new Audience.Some(
            room.id(),
            room.members().stream()
                .filter(m -> m.rank().compareTo(from) >= 0 || m.user() == speaker)
                .map(member -> member.user().id())
                .sorted()
                .toList());
  }
}
