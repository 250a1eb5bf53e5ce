package parley.house;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import parley.core.Core;
import parley.core.event.Audience;
import parley.core.event.Fact;
import parley.core.event.Reach;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.state.Limits;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// Which sessions a fact is for, worked out the simplest way there is: from a whole copy of the
/// state, by looking at everybody.
///
/// Whoever leaves is in the audience of the leaving, whoever comes in that of the coming: the
/// audience is looked up before the fact is applied and after.
final class HouseRoster {
  private final Core core = new Core(new State(), Limits.DEFAULT);

  /// Applies a fact.
  ///
  /// @return the sessions it is for, each once
  List<SessionId> follow(Fact fact) {
    SequencedSet<SessionId> hearers = new LinkedHashSet<>(hearers(fact.audience()));
    core.skipTo(fact.sequence() - 1, fact.timeMillis());
    core.evolve(fact);
    hearers.addAll(hearers(fact.audience()));
    return List.copyOf(hearers);
  }

  private List<SessionId> hearers(Audience audience) {
    return switch (audience) {
      case Audience.Nobody() -> List.of();
      case Audience.One(SessionId session) -> List.of(session);
      case Audience.InRoom(RoomId room) -> hearingOne(List.of(room));
      case Audience.Pair(UserId first, UserId second) -> of(first, second);
      case Audience.Peers(UserId user, List<RoomId> rooms) -> {
        List<SessionId> hearers = new ArrayList<>(of(user, user));
        hearers.addAll(hearingOne(rooms));
        yield hearers;
      }
    };
  }

  private List<SessionId> of(UserId first, UserId second) {
    return core.state().sessions().stream()
        .filter(s -> s.user().id().equals(first) || s.user().id().equals(second))
        .map(Session::id)
        .toList();
  }

  private List<SessionId> hearingOne(List<RoomId> rooms) {
    return core.state().sessions().stream()
        .filter(session -> rooms.stream().anyMatch(room -> hears(session, room)))
        .map(Session::id)
        .toList();
  }

  private static boolean hears(Session session, RoomId room) {
    User user = session.user();
    return session.reach() == Reach.ALL_ROOMS
        ? user.isIn(room)
        : Objects.equals(session.current(), room);
  }
}
