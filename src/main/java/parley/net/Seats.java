package parley.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;

/// The sessions of one event loop: found by session, by user and by room. Changed as facts say; who
/// is not of this loop is passed over.
final class Seats {
  private final Map<SessionId, Seat> bySession = new HashMap<>();

  /// The first seat of each user, the others chained to it.
  private final Map<UserId, Seat> byUser = new HashMap<>();

  private final Map<RoomId, Listeners> byRoom = new HashMap<>();

  void add(Seat seat) {
    if (bySession.putIfAbsent(seat.session, seat) != null) {
      throw new IllegalStateException(seat.session + " is here already");
    }
  }

  /// Takes a seat away, wherever it is heard of.
  @Nullable Seat remove(SessionId session) {
    Seat seat = bySession.remove(session);
    if (seat != null) {
      vacate(seat);
      seat.gone = true;
    }
    return seat;
  }

  @Nullable Seat of(SessionId session) {
    return bySession.get(session);
  }

  /// The first seat of a user; the others are its siblings.
  @Nullable Seat of(UserId user) {
    return byUser.get(user);
  }

  @Nullable Listeners of(RoomId room) {
    return byRoom.get(room);
  }

  int count() {
    return bySession.size();
  }

  int roomCount() {
    return byRoom.size();
  }

  /// A session begins to be a user's; gives its seat, if it is one of this loop.
  @Nullable Seat occupy(SessionId session, UserId user, Reach reach, List<RoomId> rooms) {
    Seat seat = bySession.get(session);
    if (seat == null) {
      return null;
    }
    seat.user = user;
    seat.reach = reach;
    seat.sibling = byUser.put(user, seat);
    if (reach == Reach.ALL_ROOMS) {
      rooms.forEach(room -> hear(seat, room));
    }
    return seat;
  }

  /// A session is nobody's any more, hears nothing, and keeps its seat.
  void vacate(Seat seat) {
    while (seat.hearing != null) {
      stopHearing(seat, seat.hearing.room);
    }
    if (seat.user != null) {
      unchain(seat, seat.user);
      seat.user = null;
    }
  }

  /// A user came into a room: who hears all rooms hears it, and who asked is there.
  void join(RoomJoined joined) {
    for (Seat seat = of(joined.user()); seat != null; seat = seat.sibling) {
      if (seat.reach == Reach.ALL_ROOMS) {
        hear(seat, joined.room());
      } else if (seat.session.equals(joined.session())) {
        moveTo(seat, joined.room());
      }
    }
  }

  /// A one-room session hears another room from now on.
  void moveTo(Seat seat, RoomId room) {
    if (seat.reach == Reach.ONE_ROOM) {
      if (seat.hearing != null) {
        stopHearing(seat, seat.hearing.room);
      }
      hear(seat, room);
    }
  }

  /// A user is in a room no more.
  void leave(UserId user, RoomId room) {
    for (Seat seat = of(user); seat != null; seat = seat.sibling) {
      stopHearing(seat, room);
    }
  }

  /// The seats of a node's sessions from before an epoch.
  List<Seat> before(int node, int epoch) {
    List<Seat> found = new ArrayList<>();
    for (Seat seat : bySession.values()) {
      if (seat.session.node() == node && seat.session.epoch() < epoch) {
        found.add(seat);
      }
    }
    return found;
  }

  private void hear(Seat seat, RoomId room) {
    seat.hear(room, byRoom.computeIfAbsent(room, _ -> new Listeners()));
  }

  private void stopHearing(Seat seat, RoomId room) {
    seat.stopHearing(room);
    Listeners listeners = byRoom.get(room);
    if (listeners != null && listeners.count() == 0) {
      byRoom.remove(room);
    }
  }

  private void unchain(Seat seat, UserId user) {
    Seat first = byUser.get(user);
    if (first == seat) {
      if (seat.sibling == null) {
        byUser.remove(user);
      } else {
        byUser.put(user, seat.sibling);
      }
    } else {
      Seat before = first;
      while (before != null && before.sibling != seat) {
        before = before.sibling;
      }
      if (before != null) {
        before.sibling = seat.sibling;
      }
    }
    seat.sibling = null;
  }
}
