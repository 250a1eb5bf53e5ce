package parley.net;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.net.Seat.Hearing;

/// The seats of one event loop that hear one room, in an array: telling them all is one walk
/// through memory. Coming and going cost the same however many there are.
final class Listeners {
  private @Nullable Hearing[] hearings = new @Nullable Hearing[4];
  private @Nullable Seat[] seats = new @Nullable Seat[4];
  private int count;

  void add(Hearing hearing) {
    if (count == seats.length) {
      hearings = Arrays.copyOf(hearings, count * 2);
      seats = Arrays.copyOf(seats, count * 2);
    }
    hearing.index = count;
    hearings[count] = hearing;
    seats[count] = hearing.seat;
    count++;
  }

  /// The last one takes the place of the one who goes.
  void remove(Hearing hearing) {
    int last = --count;
    Hearing moved = Objects.requireNonNull(hearings[last]);
    moved.index = hearing.index;
    hearings[hearing.index] = moved;
    seats[hearing.index] = moved.seat;
    hearings[last] = null;
    seats[last] = null;
  }

  int count() {
    return count;
  }

  /// One of them, by its place at the moment.
  Seat seat(int index) {
    return Objects.requireNonNull(seats[index]);
  }

  /// All of them at this moment.
  @Nullable Seat[] all() {
    return Arrays.copyOf(seats, count);
  }

  /// Copies the seats to the beginning of `into`, which has room for them.
  void copyTo(@Nullable Seat[] into) {
    System.arraycopy(seats, 0, into, 0, count);
  }
}
