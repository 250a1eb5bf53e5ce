package parley.net;

import java.util.ArrayList;
import java.util.List;

/// The seats whose recipients want to know whenever somebody comes or leaves.
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

  /// Those who follow at the moment.
  List<Seat> all() {
    return seats.isEmpty() ? List.of() : List.copyOf(seats);
  }
}
