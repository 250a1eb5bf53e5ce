package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.AwayChanged;
import parley.core.event.Rank;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.SessionMoved;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.Session;
import parley.core.state.User;

/// A session goes to a room, which is made when it is not there. A one-room session leaves where it
/// was, unless its user stays there through another session.
///
/// @param room where to
/// @param key what the session says is the room's key; null for nothing
public record Join(RoomName room, @Nullable String key) implements Command {
  /// Without a key.
  public Join(RoomName room) {
    this(room, null);
  }

  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session));
  }

  private Outcome decide(Decision decision, Session session) {
    User user = session.user();
    Room there = decision.state().roomNamed(room.key());
    boolean present = there != null && user.isIn(there.id());
    boolean oneRoom = session.reach() == Reach.ONE_ROOM;
    if (there != null && present && (!oneRoom || there.id().equals(session.current()))) {
      return decision.answer(new Answer.Moved(decision.view(there, 0, user), false));
    }
    Room old = decision.room(session, null);
    boolean leaves = oneRoom && old != null && !user.keeps(old.id(), session.id());
    Refusal refusal = present || leaves ? null : Policy.mayJoin(user, decision.limits());
    if (refusal == null && there != null && !present) {
      refusal = RoomPolicy.mayEnter(user, there, key);
    }
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    if (leaves && old != null) {
      Leave.add(decision, user, old, "");
    }
    return go(decision, session, there, present);
  }

  private Outcome go(Decision decision, Session session, @Nullable Room there, boolean present) {
    User user = session.user();
    if (there == null) {
      return open(decision, user);
    }
    if (present) {
      SessionMoved moved = new SessionMoved(user.id(), session.id(), there.id());
      decision.add(moved, new Audience.One(session.id()));
    } else {
      decision.add(joined(user, there, decision.asker()), new Audience.InRoom(there.id()));
      tellAway(decision, user, there);
    }
    return decision.answer(new Answer.Moved(decision.view(there, present ? 0 : 1, user), true));
  }

  /// Whoever comes while away is known to be away there too (IRCv3 away-notify).
  private static void tellAway(Decision decision, User user, Room there) {
    if (!user.away().isEmpty()) {
      List<RoomId> rooms = List.of(there.id());
      decision.add(
          new AwayChanged(user.id(), user.nick(), user.away(), rooms),
          new Audience.Peers(user.id(), rooms));
    }
  }

  private Outcome open(Decision decision, User user) {
    RoomId known = decision.state().dormantRoom(room.key());
    RoomName knownName = decision.state().dormantName(room.key());
    RoomId id = known == null ? new RoomId(decision.nextSequence()) : known;
    RoomName name = knownName == null ? room : knownName;
    RoomJoined joined =
        new RoomJoined(
            id,
            name,
            user.id(),
            user.nick(),
            Rank.OPERATOR,
            decision.asker(),
            false,
            user.profile().realname());
    decision.add(joined, new Audience.InRoom(id));
    return decision.answer(new Answer.Moved(new Answer.RoomView(id, name, "", 1), true));
  }

  /// That a user becomes a member of a room through one of their sessions.
  static RoomJoined joined(User user, Room room, SessionId session) {
    return new RoomJoined(
        room.id(),
        room.name(),
        user.id(),
        user.nick(),
        RoomPolicy.rankOnEntering(user, room),
        session,
        false,
        user.profile().realname());
  }
}
