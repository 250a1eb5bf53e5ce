package parley.net;

import org.jspecify.annotations.Nullable;
import parley.core.event.Reach;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;

/// One session's place in a [Roster]: whose it is, what it hears, and marks that make sure that it
/// is told everything once.
final class Seat {
  final SessionId session;
  final Recipient recipient;

  /// Whose; null before it has entered.
  @Nullable UserId user;

  Reach reach = Reach.ONE_ROOM;

  /// The next seat of the same user.
  @Nullable Seat sibling;

  /// The rooms it hears, as a chain.
  @Nullable Hearing hearing;

  /// The last telling it was found to be in the audience of.
  long audienceMark;

  /// The last round in which it was told anything.
  long roundMark;

  /// The last stretch that it hears anything of.
  long stretchMark;

  /// Whether it is told what it hears of that stretch at once.
  boolean atOnce;

  boolean followsPresence;
  boolean gone;

  Seat(SessionId session, Recipient recipient) {
    this.session = session;
    this.recipient = recipient;
  }

  /// Hears a room from now on.
  void hear(RoomId room, Listeners listeners) {
    for (Hearing each = hearing; each != null; each = each.next) {
      if (each.listeners == listeners) {
        return;
      }
    }
    hearing = new Hearing(this, room, listeners, hearing);
    listeners.add(hearing);
  }

  /// Whether it hears a room.
  boolean hears(RoomId room) {
    for (Hearing each = hearing; each != null; each = each.next) {
      if (each.room.equals(room)) {
        return true;
      }
    }
    return false;
  }

  /// Hears a room no more, if it did.
  void stopHearing(RoomId room) {
    Hearing before = null;
    for (Hearing each = hearing; each != null; each = each.next) {
      if (each.room.equals(room)) {
        each.listeners.remove(each);
        if (before == null) {
          hearing = each.next;
        } else {
          before.next = each.next;
        }
        return;
      }
      before = each;
    }
  }

  /// One seat hearing one room.
  static final class Hearing {
    final Seat seat;
    final RoomId room;
    final Listeners listeners;
    @Nullable Hearing next;

    /// Where it stands among the room's listeners.
    int index;

    Hearing(Seat seat, RoomId room, Listeners listeners, @Nullable Hearing next) {
      this.seat = seat;
      this.room = room;
      this.listeners = listeners;
      this.next = next;
    }
  }
}
