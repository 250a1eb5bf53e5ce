package parley.core.command;

import java.util.List;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.SessionDetached;
import parley.core.event.UserLeft;
import parley.core.id.RoomId;
import parley.core.query.Answer;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.User;

/// A session ends, whatever the reason; rooms that no other session of its user hears are left. A
/// user whose account stays present stays. Always succeeds; a session that is not there has ended
/// already.
///
/// @param how why it ends
/// @param reason the person's own parting words, empty for none; what is too long is cut
public record Quit(Departure how, String reason) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    Session session = decision.state().session(decision.asker());
    if (session == null) {
      return decision.answer(Answer.Done.DONE);
    }
    User user = session.user();
    return user.sessions().size() == 1 && !user.stays()
        ? leave(decision, user)
        : detach(decision, session);
  }

  private Outcome leave(Decision decision, User user) {
    List<RoomId> rooms = user.rooms();
    Audience audience =
        user.announced()
            ? new Audience.Peers(user.id(), rooms)
            : new Audience.One(decision.asker());
    String words = SetAway.cut(reason, decision.limits().reasonLengthMax());
    UserLeft left =
        new UserLeft(user.id(), user.nick(), decision.asker(), how, words, user.announced(), rooms);
    return decision.add(left, audience).done();
  }

  private static Outcome detach(Decision decision, Session session) {
    User user = session.user();
    for (Room room : decision.state().roomsOf(user)) {
      if (!user.keeps(room.id(), session.id())) {
        Leave.add(decision, user, room, "");
      }
    }
    decision.add(new SessionDetached(user.id(), session.id()), new Audience.One(session.id()));
    return decision.done();
  }
}
