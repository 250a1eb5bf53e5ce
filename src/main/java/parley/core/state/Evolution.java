package parley.core.state;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountEvent;
import parley.core.event.AwayChanged;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.ModeChange;
import parley.core.event.NickChanged;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.event.Reacted;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;

/// Applies facts to a state: the only hand that changes one. Replaying the journal is nothing but
/// this.
public final class Evolution {
  private final State state;
  private final Limits limits;
  private final AccountEvolution accounts;
  private final UserEvolution users;

  /// Changes `state` from now on.
  public Evolution(State state, Limits limits) {
    this.state = state;
    this.limits = limits;
    this.accounts = new AccountEvolution(state);
    this.users = new UserEvolution(state);
  }

  /// Applies one fact.
  ///
  /// @throws IllegalStateException when the fact is not the next one, or speaks of what is not
  ///   there
  public void evolve(Fact fact) {
    if (fact.sequence() != state.sequence + 1) {
      throw new IllegalStateException(
          "fact " + fact.sequence() + " cannot follow " + state.sequence);
    }
    apply(fact.event(), fact);
    state.sequence = fact.sequence();
    state.timeMillis = fact.timeMillis();
  }

  /// Moves the order on past facts that are not state (messages), which the journal keeps
  /// elsewhere.
  public void skipTo(long sequence, long timeMillis) {
    state.sequence = Math.max(state.sequence, sequence);
    state.timeMillis = Math.max(state.timeMillis, timeMillis);
  }

  private void apply(Event event, Fact fact) {
    switch (event) {
      case EpochBegan began -> begin(began);
      case UserEntered entered -> enter(entered, fact.timeMillis());
      case UserAnnounced(UserId user, _, _) -> announce(user(user));
      case SessionAttached(UserId user, SessionId session, var reach, _) ->
          state.addSession(session, user(user), reach);
      case SessionDetached(_, SessionId session) -> detach(session(session));
      case SessionMoved(_, SessionId session, RoomId room) -> session(session).moveTo(room);
      case UserLeft(UserId user, _, _, _, _, _, _) -> remove(user(user));
      case RoomJoined joined -> join(joined, fact.sequence(), fact.timeMillis());
      case RoomLeft(RoomId room, _, UserId user, _, _, _) -> leave(room(room), user(user));
      case NickChanged changed -> rename(user(changed.user()), changed);
      case TopicChanged changed -> setTopic(changed, fact);
      case RoomModesChanged changed -> change(changed, fact);
      case Kicked(RoomId room, _, UserId user, _, _, _, _) -> leave(room(room), user(user));
      case Invited invited -> invite(invited);
      case RoomRenamed(RoomId room, _, RoomName after, _, _, _) ->
          state.renameRoom(room(room), after);
      case RoomRegistered(RoomId room, _, _, _, Nick founder) -> found(room(room), founder);
      case AwayChanged(UserId user, _, String message, _) -> away(user(user), message);
      case AccountEvent about -> {
        accounts.apply(about, fact);
        if (about instanceof AccountDeleted(_, Nick name)) {
          disown(name);
        }
      }
      case UserEvent about -> users.apply(about);
      case Said _, Whispered _, Signalled _, Reacted _, Edited _, Deleted _ -> {}
    }
  }

  private void begin(EpochBegan began) {
    List<Session> stale =
        state.sessions.values().stream()
            .filter(s -> s.id().node() == began.node() && s.id().epoch() < began.epoch())
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toList();
    for (Session session : stale) {
      User user = session.user();
      if (detach(session)) {
        removeUnlessStaying(user);
      } else {
        leaveUnheard(user, session.id());
      }
    }
    state.users.values().stream()
        .filter(user -> user.sessions().isEmpty())
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList()
        .forEach(this::removeUnlessStaying);
    state.epochs.put(began.node(), began.epoch());
  }

  private void removeUnlessStaying(User user) {
    if (!user.stays()) {
      remove(user);
    }
  }

  /// A user leaves the rooms that no session but the one that ended hears.
  private void leaveUnheard(User user, SessionId ended) {
    for (Room room : state.roomsOf(user)) {
      if (!user.keeps(room.id(), ended)) {
        leave(room, user);
      }
    }
  }

  private void enter(UserEntered entered, long timeMillis) {
    User user =
        new User(
            entered.user(), entered.nick(), timeMillis, entered.announced(), entered.profile());
    state.addSession(entered.session(), state.addUser(user), entered.reach());
  }

  private void announce(User user) {
    state.announce(user);
    touchRooms(user);
  }

  private boolean detach(Session session) {
    state.sessions.remove(session.id());
    return session.user().detach(session.id());
  }

  private void remove(User user) {
    for (Session session : user.sessions()) {
      detach(session);
    }
    for (RoomId room : user.rooms()) {
      leave(room(room), user);
    }
    state.removeUser(user);
  }

  private void join(RoomJoined joined, long sequence, long timeMillis) {
    Room room = state.rooms.get(joined.room());
    if (room == null) {
      room = new Room(joined.room(), joined.name(), timeMillis);
      state.addRoom(room);
    }
    User user = user(joined.user());
    room.add(new Member(user, Ranks.of(joined.rank()), sequence));
    state.uninvite(user.id(), room);
    user.enter(room.id());
    session(joined.session()).moveTo(room.id());
  }

  private void leave(Room room, User user) {
    room.remove(user.id());
    user.leave(room.id());
    endIfEmpty(room);
  }

  private void endIfEmpty(Room room) {
    if (room.isEmpty() && !room.kept()) {
      state.removeRoom(room);
      if (state.dormant.size() > limits.dormantRoomsMax()) {
        state.dormant.pollFirstEntry();
      }
    }
  }

  private void change(RoomModesChanged changed, Fact fact) {
    Room room = room(changed.room());
    String by = fact.by() == null ? changed.byNick().shown() : fact.by().mask();
    for (ModeChange change : changed.changes()) {
      room.modes(room.modes().after(change, by, fact.timeMillis()));
      if (change instanceof ModeChange.RankChanged(UserId user, _, Rank rank, boolean set)) {
        Member member = there(room.member(user), user);
        Ranks ranks = member.ranks();
        Ranks after = set ? ranks.with(rank) : ranks.without(rank);
        room.add(new Member(member.user(), after, member.since()));
      }
    }
  }

  private void invite(Invited invited) {
    Room room = room(invited.room());
    UserId forgotten =
        room.invite(invited.user(), invited.opens(), limits.rooms().invitationsMax());
    user(invited.user()).invite(room.id());
    if (forgotten != null) {
      state.uninvite(forgotten, room);
    }
  }

  private void found(Room room, @Nullable Nick founder) {
    room.founder(founder);
    Tenure tenure = room.modes().tenure();
    room.modes(room.modes().with(founder == null ? Tenure.NONE : tenure.without(founder)));
    endIfEmpty(room);
  }

  /// Whoever takes the name of an account that is gone owns nothing of what that one did.
  private void disown(Nick account) {
    for (Room room : List.copyOf(state.rooms())) {
      Nick founder = room.founder();
      if (founder != null && founder.key().equals(account.key())) {
        found(room, null);
      } else {
        room.modes(room.modes().with(room.modes().tenure().without(account)));
      }
    }
  }

  private void rename(User user, NickChanged changed) {
    state.removeName(user);
    user.rename(changed.after());
    state.addName(user);
    touchRooms(user);
  }

  private void setTopic(TopicChanged changed, Fact fact) {
    String by = fact.by() == null ? changed.nick().shown() : fact.by().mask();
    room(changed.room()).topic(changed.topic(), by, fact.timeMillis());
  }

  private void away(User user, String message) {
    user.away(message);
    touchRooms(user);
  }

  private void touchRooms(User user) {
    user.rooms().forEach(room -> room(room).changed());
  }

  private User user(UserId id) {
    return there(state.users.get(id), id);
  }

  private Session session(SessionId id) {
    return there(state.sessions.get(id), id);
  }

  private Room room(RoomId id) {
    return there(state.rooms.get(id), id);
  }

  private static <T> T there(@Nullable T found, Object id) {
    return Objects.requireNonNull(found, () -> "a fact speaks of " + id + ", who is not there");
  }
}
