package parley.net;

import java.util.List;
import parley.core.event.Audience;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;

/// Finds the seats of one event loop that a fact is for.
final class Audiences {
  private final Seats seats;
  private final Receivers receivers;

  /// @param receivers where they are put
  Audiences(Seats seats, Receivers receivers) {
    this.seats = seats;
    this.receivers = receivers;
  }

  /// Puts an audience among the receivers.
  void find(Audience audience) {
    switch (audience) {
      case Audience.Nobody() -> {}
      case Audience.One(SessionId session) -> {
        Seat seat = seats.of(session);
        if (seat != null && seat.user != null) {
          receivers.add(seat);
        }
      }
      case Audience.InRoom(RoomId room) -> {
        Listeners listeners = seats.of(room);
        if (listeners != null) {
          receivers.set(listeners);
        }
      }
      case Audience.Users(List<UserId> users) -> users.forEach(this::findAll);
      case Audience.Some(RoomId room, List<UserId> users) ->
          users.forEach(user -> findAll(user, room));
      case Audience.Pair(UserId first, UserId second) -> {
        findAll(first);
        findAll(second);
      }
      case Audience.Peers(UserId user, List<RoomId> rooms) -> {
        findAll(user);
        for (RoomId room : rooms) {
          Listeners listeners = seats.of(room);
          if (listeners != null) {
            receivers.addAll(listeners);
          }
        }
      }
    }
  }

  private void findAll(UserId user) {
    for (Seat seat = seats.of(user); seat != null; seat = seat.sibling) {
      receivers.add(seat);
    }
  }

  /// The seats of a user that hear a room.
  private void findAll(UserId user, RoomId room) {
    for (Seat seat = seats.of(user); seat != null; seat = seat.sibling) {
      if (seat.hears(room)) {
        receivers.add(seat);
      }
    }
  }
}
