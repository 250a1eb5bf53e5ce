package parley.core.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.ClientTag;
import parley.core.event.Parties;
import parley.core.event.Rank;
import parley.core.event.Signalled;
import parley.core.name.RoomName;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.Session;
import parley.core.state.User;

/// Somebody lets clients know something, in a room or to one user: same rights as speaking, but
/// nothing of it is stored unless they ask for it.
///
/// @param room in which; null when it is to one user
/// @param name whom, as typed; empty when it is to a room
/// @param key the folded form of that name
/// @param tags what to let know
/// @param from the lowest rank that hears it in a room
/// @param kept whether it is to stand in the history
public record Signal(
    @Nullable RoomName room, String name, String key, List<ClientTag> tags, Rank from, boolean kept)
    implements Command {
  public Signal {
    tags = List.copyOf(tags);
  }

  /// To a room.
  public static Signal to(RoomName room, List<ClientTag> tags, Rank from) {
    return new Signal(room, "", "", tags, from, false);
  }

  /// To one user.
  public static Signal to(String name, String key, List<ClientTag> tags) {
    return new Signal(null, name, key, tags, Rank.MEMBER, false);
  }

  /// The same, to stand in the history.
  public Signal keep() {
    return new Signal(room, name, key, tags, from, true);
  }

  @Override
  public Outcome decide(Decision decision) {
    Session session = decision.state().session(decision.asker());
    if (session == null) {
      return Outcome.refused(new Refusal.NotEntered());
    }
    return room == null ? toUser(decision, session.user()) : toRoom(decision, session.user(), room);
  }

  private Outcome toUser(Decision decision, User from) {
    User to = decision.state().userNamed(key);
    if (to == null) {
      return Outcome.refused(new Refusal.NoSuchUser(name));
    }
    Refusal refusal = Policy.mayWhisper(from, to);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    Parties parties = new Parties(from.party(), to.party());
    var place = new Signalled.Where.ToUser(to.id(), to.nick(), parties);
    return tell(
        decision,
        new Signalled(from.id(), from.nick(), place, tags),
        new Audience.Pair(from.id(), to.id()));
  }

  private Outcome toRoom(Decision decision, User user, RoomName wanted) {
    Room there = decision.state().roomNamed(wanted.key());
    if (there == null) {
      return Outcome.refused(new Refusal.NoSuchRoom(wanted));
    }
    Refusal refusal = RoomPolicy.maySpeak(user, there);
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    var place = new Signalled.Where.InRoom(there.id(), there.name(), from);
    return tell(
        decision,
        new Signalled(user.id(), user.nick(), place, tags),
        Say.audience(there, from, user));
  }

  private Outcome tell(Decision decision, Signalled signalled, Audience audience) {
    return kept ? decision.add(signalled, audience).done() : decision.pass(signalled, audience);
  }
}
