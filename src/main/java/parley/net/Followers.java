package parley.net;

import java.util.ArrayList;
import java.util.List;
import parley.core.id.UserId;

/// The seats whose recipients want to know whenever somebody else comes or leaves.
final class Followers {
  private final List<Seat> seats = new ArrayList<>();

  /// Takes up whoever follows presence now, and lets go whoever does not.
  void consider(Seat seat) {
    boolean follows = seat.recipient.followsPresence();
    if (follows && !seat.followsPresence) {
      seats.add(seat);
    } else if (!follows) {
      remove(seat);
    }
    seat.followsPresence = follows;
  }

  void remove(Seat seat) {
    if (seat.followsPresence) {
      seat.followsPresence = false;
      seats.remove(seat);
    }
  }

  /// Somebody came or left in this batch.
  void changed(UserId user, long batch) {
    for (Seat seat : seats) {
      if (!user.equals(seat.user)) {
        seat.presenceMark = batch;
      }
    }
  }

  /// Whoever is to be told of it.
  List<Seat> concernedBy(long batch) {
    return seats.isEmpty()
        ? List.of()
        : seats.stream().filter(seat -> seat.presenceMark == batch).toList();
  }
}
