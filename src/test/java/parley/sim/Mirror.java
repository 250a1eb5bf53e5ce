package parley.sim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.core.event.Accepted;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountRegistered;
import parley.core.event.AwayChanged;
import parley.core.event.BecameOperator;
import parley.core.event.Deleted;
import parley.core.event.Departure;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Fact;
import parley.core.event.HostChanged;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.Killed;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.MarkedRead;
import parley.core.event.MetadataChanged;
import parley.core.event.ModeChange;
import parley.core.event.NickChanged;
import parley.core.event.Rank;
import parley.core.event.Ranks;
import parley.core.event.Reach;
import parley.core.event.Reacted;
import parley.core.event.RealnameChanged;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SecretChanged;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.Spot;
import parley.core.event.Subject;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.UserMode;
import parley.core.event.UserModesChanged;
import parley.core.event.Walloped;
import parley.core.event.Whispered;
import parley.core.id.AccountId;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// Who is here, who is where and who hears what, as the facts told so far say it: written down once
/// more, without a look at the core, its audiences or the rosters.
final class Mirror {
  private final Map<SessionId, Seat> seats = new TreeMap<>();
  private final Map<UserId, Someone> people = new TreeMap<>();
  private final Map<String, RoomId> roomsByKey = new TreeMap<>();
  private final Set<UserId> hearOperators = new TreeSet<>();
  private final Map<UserId, AccountId> accounts = new TreeMap<>();
  private @Nullable SessionId attaching;

  /// One session.
  private static final class Seat {
    final UserId user;
    final Reach reach;
    @Nullable RoomId current;

    Seat(UserId user, Reach reach) {
      this.user = user;
      this.reach = reach;
    }
  }

  /// One user.
  private static final class Someone {
    final Set<RoomId> rooms = new TreeSet<>();
    final Map<RoomId, Ranks> ranks = new TreeMap<>();
    Nick nick;
    boolean announced;

    Someone(Nick nick, boolean announced) {
      this.nick = nick;
      this.announced = announced;
    }
  }

  /// Takes in a fact and says who hears of it.
  Set<SessionId> apply(Fact fact) {
    SessionId attached = attaching;
    attaching = null;
    return switch (fact.event()) {
      case EpochBegan _ -> begin();
      case UserEntered(
              UserId user,
              Nick nick,
              SessionId session,
              Reach reach,
              boolean announced,
              _) -> {
        people.put(user, new Someone(nick, announced));
        seats.put(session, new Seat(user, reach));
        yield Set.of();
      }
      case LoggedIn(UserId user, _, AccountId account, Nick name, _) -> {
        accounts.put(user, account);
        boolean cameWithIt = fact.by() != null && name.equals(fact.by().account());
        yield cameWithIt ? Set.of() : around(user);
      }
      case LoggedOut(UserId user, _, _, _, _) -> {
        accounts.remove(user);
        yield around(user);
      }
      case MarkedRead(UserId user, AccountId account, _, _, _, _) -> owners(user, account);
      case AccountRegistered _, AccountChanged _, AccountDeleted _, SecretChanged _ -> Set.of();
      case UserEvent about -> about(about);
      case UserAnnounced(UserId user, _, _) -> {
        someone(user).announced = true;
        yield around(user);
      }
      case SessionAttached(UserId user, SessionId session, Reach reach, _) -> {
        seats.put(session, new Seat(user, reach));
        attaching = session;
        yield Set.of();
      }
      case SessionDetached(_, SessionId session) -> {
        seats.remove(session);
        yield Set.of(session);
      }
      case SessionMoved(_, SessionId session, RoomId room) -> {
        seat(session).current = room;
        yield session.equals(attached) ? Set.of() : Set.of(session);
      }
      case UserLeft left -> leave(left);
      case RoomJoined joined -> join(joined);
      case RoomLeft(RoomId room, _, UserId user, _, _, _) -> gone(room, user);
      case Kicked(RoomId room, _, UserId user, _, UserId by, _, _) -> {
        heard(room, by);
        yield gone(room, user);
      }
      case RoomModesChanged changed -> changed(changed);
      case Invited invited -> invited(invited);
      case RoomRenamed renamed -> {
        roomsByKey.put(renamed.after().key(), renamed.room());
        yield heard(renamed.room(), renamed.by());
      }
      case RoomRegistered(RoomId room, _, UserId by, _, _) -> heard(room, by);
      case NickChanged(UserId user, _, Nick after, _) -> {
        someone(user).nick = after;
        yield someone(user).announced ? around(user) : sessions(user);
      }
      case AwayChanged(UserId user, _, _, List<RoomId> rooms) -> {
        Set<SessionId> hearers = sessions(user);
        rooms.forEach(room -> hearers.addAll(hearing(room)));
        yield hearers;
      }
      case TopicChanged(RoomId room, _, UserId user, _, _) -> heard(room, user);
      case Said said -> heard(said.room(), said.user());
      case Whispered whispered -> {
        Set<SessionId> both = sessions(whispered.from());
        both.addAll(sessions(whispered.to()));
        yield both;
      }
      case Signalled signalled -> passing(signalled);
      case Reacted reacted -> at(reacted.spot());
      case Edited edited -> at(edited.spot());
      case Deleted deleted -> at(deleted.spot());
    };
  }

  private Set<SessionId> about(UserEvent event) {
    return switch (event) {
      case RealnameChanged changed -> around(changed.user());
      case HostChanged changed -> around(changed.user());
      case UserModesChanged changed -> {
        changed.changes().stream()
            .filter(change -> change.mode() == UserMode.WALLOPS)
            .forEach(change -> {
              if (change.set()) {
                hearOperators.add(changed.user());
              } else {
                hearOperators.remove(changed.user());
              }
            });
        yield sessions(changed.user());
      }
      case BecameOperator operator -> sessions(operator.user());
      case Accepted accepted -> sessions(accepted.user());
      case Killed killed -> sessions(killed.user());
      case Walloped walloped -> {
        Set<SessionId> hearers = sessions(walloped.user());
        hearOperators.forEach(user -> hearers.addAll(sessions(user)));
        yield hearers;
      }
      case MetadataChanged(Subject.OfUser(UserId user, _), _, _, _) -> around(user);
      case MetadataChanged(Subject.OfRoom(RoomId room, _), _, _, _) -> hearing(room);
    };
  }

  /// The sessions of a user and of all who are logged in to the same account.
  private Set<SessionId> owners(UserId user, @Nullable AccountId account) {
    Set<SessionId> sessions = sessions(user);
    people.keySet().stream()
        .filter(other -> account != null && account.equals(accounts.get(other)))
        .forEach(other -> sessions.addAll(sessions(other)));
    return sessions;
  }

  /// On one node the beginning of a run is the end of everything before it.
  private Set<SessionId> begin() {
    seats.clear();
    people.clear();
    return Set.of();
  }

  private Set<SessionId> gone(RoomId room, UserId user) {
    Set<SessionId> hearers = hearing(room);
    someone(user).rooms.remove(room);
    someone(user).ranks.remove(room);
    return hearers;
  }

  private Set<SessionId> changed(RoomModesChanged changed) {
    for (ModeChange change : changed.changes()) {
      if (change instanceof ModeChange.RankChanged(UserId user, _, Rank rank, boolean set)) {
        Ranks held = ranks(user, changed.room());
        someone(user).ranks.put(changed.room(), set ? held.with(rank) : held.without(rank));
      }
    }
    return heard(changed.room(), changed.by());
  }

  /// The two of them hear of it, and who keeps order in the room.
  private Set<SessionId> invited(Invited invited) {
    Set<SessionId> hearers = sessions(invited.by());
    hearers.addAll(sessions(invited.user()));
    heard(invited.room(), invited.by());
    for (UserId user : people.keySet()) {
      if (ranks(user, invited.room()).reach(Rank.HALFOP)) {
        hearers.addAll(sessions(user));
      }
    }
    return hearers;
  }

  private Ranks ranks(UserId user, RoomId room) {
    return someone(user).ranks.getOrDefault(room, Ranks.NONE);
  }

  private Set<SessionId> leave(UserLeft left) {
    Set<SessionId> hearers = left.announced() ? around(left.user()) : unseen(left);
    people.remove(left.user());
    seats.values().removeIf(seat -> seat.user.equals(left.user()));
    return hearers;
  }

  private Set<SessionId> unseen(UserLeft left) {
    return left.how() == Departure.KILLED
        ? sessions(left.user())
        : new TreeSet<>(Set.of(left.session()));
  }

  private Set<SessionId> join(RoomJoined joined) {
    named(joined);
    Someone who = someone(joined.user());
    who.rooms.add(joined.room());
    who.ranks.put(joined.room(), Ranks.of(joined.rank()));
    Seat seat = seat(joined.session());
    if (seat.reach == Reach.ONE_ROOM) {
      seat.current = joined.room();
    }
    return who.announced ? hearing(joined.room()) : Set.of();
  }

  /// A room has this name from now on.
  void named(RoomJoined joined) {
    roomsByKey.put(joined.name().key(), joined.room());
  }

  private Set<SessionId> at(Spot spot) {
    return switch (spot) {
      case Spot.InRoom(RoomId room, _) -> hearing(room);
      case Spot.Between(UserId from, _, UserId to, _) -> {
        Set<SessionId> both = ofParty(from);
        both.addAll(ofParty(to));
        yield both;
      }
    };
  }

  /// The sessions of all who are logged in to an account, or of a user.
  private Set<SessionId> ofParty(UserId party) {
    Set<SessionId> all = sessions(party);
    accounts.forEach((user, account) -> {
      if (account.value() == party.value()) {
        all.addAll(sessions(user));
      }
    });
    return all;
  }

  /// Who somebody is in private conversations.
  UserId party(UserId user) {
    AccountId account = accounts.get(user);
    return account == null ? user : new UserId(account.value());
  }

  private Set<SessionId> passing(Signalled signalled) {
    return switch (signalled.place()) {
      case Signalled.Where.InRoom(RoomId room, _, _) -> heard(room, signalled.user());
      case Signalled.Where.ToUser(UserId user, _, _) -> {
        Set<SessionId> both = sessions(signalled.user());
        both.addAll(sessions(user));
        yield both;
      }
    };
  }

  private Set<SessionId> heard(RoomId room, UserId by) {
    Violation.unless(
        someone(by).rooms.contains(room), Rule.READING, "%s acts in %s from outside", by, room);
    return hearing(room);
  }

  /// The sessions that hear a room.
  Set<SessionId> hearing(RoomId room) {
    Set<SessionId> hearers = new TreeSet<>();
    seats.forEach((session, seat) -> {
      if (hears(seat, room)) {
        hearers.add(session);
      }
    });
    return hearers;
  }

  private boolean hears(Seat seat, RoomId room) {
    return seat.reach == Reach.ONE_ROOM
        ? room.equals(seat.current)
        : someone(seat.user).rooms.contains(room);
  }

  /// A user's own sessions and those that hear a room the user is in.
  private Set<SessionId> around(UserId user) {
    Set<SessionId> hearers = sessions(user);
    someone(user).rooms.forEach(room -> hearers.addAll(hearing(room)));
    return hearers;
  }

  /// The sessions of a user.
  Set<SessionId> sessions(UserId user) {
    Set<SessionId> sessions = new TreeSet<>();
    seats.forEach((session, seat) -> {
      if (seat.user.equals(user)) {
        sessions.add(session);
      }
    });
    return sessions;
  }

  Set<SessionId> sessions() {
    return seats.keySet();
  }

  Set<UserId> users() {
    return people.keySet();
  }

  /// Whose a session is; null when it is nobody's.
  @Nullable UserId user(SessionId session) {
    Seat seat = seats.get(session);
    return seat == null ? null : seat.user;
  }

  /// Where a one-room session is; null for any other.
  @Nullable RoomId current(SessionId session) {
    Seat seat = seats.get(session);
    return seat == null ? null : seat.current;
  }

  Set<RoomId> rooms(UserId user) {
    return someone(user).rooms;
  }

  /// All rooms with somebody in them.
  Set<RoomId> rooms() {
    Set<RoomId> rooms = new TreeSet<>();
    people.values().forEach(someone -> rooms.addAll(someone.rooms));
    return rooms;
  }

  /// The room that had a name last; null when none ever did.
  @Nullable RoomId roomNamed(String key) {
    return roomsByKey.get(key);
  }

  boolean isIn(SessionId session, RoomId room) {
    UserId user = user(session);
    return user != null && someone(user).rooms.contains(room);
  }

  Nick nick(UserId user) {
    return someone(user).nick;
  }

  Collection<Nick> nicks() {
    return people.values().stream().map(someone -> someone.nick).toList();
  }

  /// The names of those in a room who are announced, sorted as people see them.
  List<String> shownIn(RoomId room) {
    List<Nick> shown = new ArrayList<>();
    people
        .values()
        .forEach(someone -> {
          if (someone.announced && someone.rooms.contains(room)) {
            shown.add(someone.nick);
          }
        });
    shown.sort((a, b) -> a.key().compareTo(b.key()));
    return shown.stream().map(Nick::shown).toList();
  }

  /// How many are announced.
  int announced() {
    return (int) people.values().stream().filter(someone -> someone.announced).count();
  }

  private Seat seat(SessionId session) {
    return Objects.requireNonNull(seats.get(session), "no such session");
  }

  private Someone someone(UserId user) {
    return Objects.requireNonNull(people.get(user), "no such user");
  }
}
