package parley.net;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The seats that one fact is for, each once; used again for the next fact.
///
/// A copy of its own, so that whoever comes or goes while it is being told changes nothing here.
final class Receivers {
  private @Nullable Seat[] seats = new @Nullable Seat[64];
  private int count;
  private long mark = 1;

  /// Exactly the listeners of one room: they are each there once, so nothing needs to be marked.
  void set(Listeners listeners) {
    reserve(listeners.count());
    listeners.copyTo(seats);
    count = listeners.count();
  }

  /// The listeners of one more room.
  void addAll(Listeners listeners) {
    for (int i = 0; i < listeners.count(); i++) {
      add(listeners.seat(i));
    }
  }

  /// One who may be here already.
  void add(Seat seat) {
    if (seat.audienceMark != mark) {
      seat.audienceMark = mark;
      reserve(1);
      seats[count++] = seat;
    }
  }

  int count() {
    return count;
  }

  Seat seat(int index) {
    return Objects.requireNonNull(seats[index]);
  }

  /// Forgets them all.
  void clear() {
    Arrays.fill(seats, 0, count, null);
    count = 0;
    mark++;
  }

  private void reserve(int more) {
    if (count + more > seats.length) {
      seats = Arrays.copyOf(seats, Math.max(count + more, seats.length * 2));
    }
  }
}
