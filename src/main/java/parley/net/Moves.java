package parley.net;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.EpochBegan;
import parley.core.event.Event;
import parley.core.event.Kicked;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;

/// Moves the seats of one event loop as facts say: who comes is there before the fact is told, who
/// goes hears of it first.
final class Moves {
  private final Seats seats;
  private final Followers followers;
  private boolean presenceChanged;

  Moves(Seats seats, Followers followers) {
    this.seats = seats;
    this.followers = followers;
  }

  /// A fact is about to be told.
  void before(Event event) {
    switch (event) {
      case UserEntered(UserId user, _, SessionId session, Reach reach, _, _) ->
          occupy(session, user, reach, List.of());
      case SessionAttached(UserId user, SessionId session, Reach reach, List<RoomId> rooms) ->
          occupy(session, user, reach, rooms);
      case RoomJoined joined -> seats.join(joined);
      case SessionMoved(_, SessionId session, RoomId room) -> move(session, room);
      case Event _ -> {}
    }
  }

  /// A fact was told.
  void after(Event event) {
    switch (event) {
      case UserEntered entered -> presenceChanged |= entered.announced();
      case UserAnnounced _ -> presenceChanged = true;
      case RoomLeft left -> seats.leave(left.user(), left.room());
      case Kicked kicked -> seats.leave(kicked.user(), kicked.room());
      case SessionDetached(_, SessionId session) -> vacate(seats.of(session));
      case UserLeft left -> {
        presenceChanged |= left.announced();
        leave(left.user());
      }
      case EpochBegan(int node, int epoch) -> seats.before(node, epoch).forEach(this::vacate);
      case Event _ -> {}
    }
  }

  /// Whether somebody came to the server or left it since this was last asked.
  boolean takePresenceChanged() {
    boolean taken = presenceChanged;
    presenceChanged = false;
    return taken;
  }

  private void occupy(SessionId session, UserId user, Reach reach, List<RoomId> rooms) {
    Seat seat = seats.occupy(session, user, reach, rooms);
    if (seat != null) {
      followers.consider(seat);
    }
  }

  private void move(SessionId session, RoomId room) {
    Seat seat = seats.of(session);
    if (seat != null) {
      seats.moveTo(seat, room);
    }
  }

  private void leave(UserId user) {
    for (Seat seat = seats.of(user); seat != null; seat = seats.of(user)) {
      vacate(seat);
    }
  }

  private void vacate(@Nullable Seat seat) {
    if (seat != null) {
      followers.remove(seat);
      seats.vacate(seat);
    }
  }
}
