package parley.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.door.Telling;
import parley.door.Volley;
import parley.engine.Delivery;

/// Who of one event loop is who and hears which room, kept in step by the facts themselves; tells
/// each fact to those it is for.
///
/// Every loop is given every batch. A fact is applied here as in the core, but to the sessions of
/// this loop alone: who comes is told with the others, who goes hears of it before going. A batch
/// ends with one [Recipient#batchEnded()] for everybody who was told anything.
///
/// Plain data for one thread. A recipient may leave, or another come, while it is being told.
public final class Roster {
  private final Seats seats = new Seats();
  private final Receivers receivers = new Receivers();
  private final Audiences audiences = new Audiences(seats, receivers);
  private final Watches watches = new Watches();
  private final Followers followers = new Followers();
  private final Moves moves = new Moves(seats, followers);
  private final List<Seat> touched = new ArrayList<>();
  private Stretch stretch = new Stretch(seats, 1);
  private long stretches = 1;
  private long round = 1;

  /// A connection begins to speak as a session: it hears answers from now on, and facts once the
  /// session has entered.
  public void add(SessionId session, Recipient recipient) {
    seats.add(new Seat(session, recipient));
  }

  /// A connection speaks as a session no more, and is told nothing more.
  public void remove(SessionId session) {
    Seat seat = seats.remove(session);
    if (seat != null) {
      followers.remove(seat);
      watches.remove(seat);
    }
  }

  /// A session watches a name from now on.
  public void watch(SessionId session, String key) {
    Seat seat = seats.of(session);
    if (seat != null) {
      watches.add(seat, key);
    }
  }

  /// A session watches a name no more.
  public void unwatch(SessionId session, String key) {
    Seat seat = seats.of(session);
    if (seat != null) {
      watches.remove(seat, key);
    }
  }

  /// A connection may have begun or ceased to follow who comes and goes.
  public void presenceReconsidered(SessionId session) {
    Seat seat = seats.of(session);
    if (seat != null && seat.user != null) {
      followers.consider(seat);
    }
  }

  /// Tells a batch, in its order, and ends it.
  public void deliver(List<Delivery> batch) {
    tell(batch);
    end();
  }

  /// Tells a batch, in its order; several may be told before [#end()].
  public void tell(List<Delivery> batch) {
    for (Delivery delivery : batch) {
      if (!stretch.takes(delivery)) {
        tellStretch();
        switch (delivery) {
          case Delivery.Told told -> apply(told);
          case Delivery.Answered answered -> answer(answered);
        }
      }
    }
    tellStretch();
  }

  private void tellStretch() {
    if (!stretch.isEmpty()) {
      Stretch full = stretch;
      stretch = new Stretch(seats, ++stretches);
      full.tell(this);
    }
  }

  /// Lets go out what was made of the batches told since the last time.
  public void end() {
    if (moves.takePresenceChanged()) {
      for (Seat seat : followers.all()) {
        if (!seat.gone) {
          touch(seat);
          seat.recipient.presenceChanged();
        }
      }
    }
    for (int i = 0; i < touched.size(); i++) {
      touched.get(i).recipient.batchEnded();
    }
    touched.clear();
    round++;
  }

  /// The sessions of this loop that hear a room.
  public List<SessionId> hearing(RoomId room) {
    List<SessionId> sessions = new ArrayList<>();
    Listeners listeners = seats.of(room);
    for (int i = 0; listeners != null && i < listeners.count(); i++) {
      sessions.add(listeners.seat(i).session);
    }
    return sessions;
  }

  /// Whose a session of this loop is; null before it has entered and after it has left.
  public @Nullable UserId user(SessionId session) {
    Seat seat = seats.of(session);
    return seat == null ? null : seat.user;
  }

  /// How many sessions there are on this loop.
  public int sessionCount() {
    return seats.count();
  }

  /// How many rooms are heard on this loop.
  public int roomCount() {
    return seats.roomCount();
  }

  /// Gives an answer to who asked.
  void answer(Delivery.Answered answered) {
    Seat seat = seats.of(answered.asker().session());
    if (seat != null) {
      touch(seat);
      seat.recipient.answered(answered.tag(), answered.answer(), answered.recent());
      if (seat.user != null) {
        followers.consider(seat);
      }
    }
  }

  private void apply(Delivery.Told told) {
    moves.before(told.fact().event());
    tell(told);
    moves.after(told.fact().event());
  }

  private void tell(Delivery.Told told) {
    Fact fact = told.fact();
    audiences.find(fact.audience());
    if (receivers.count() > 0) {
      Seat own = told.asker() == null ? null : seats.of(told.asker().session());
      Telling telling = new Telling(fact);
      for (int i = 0; i < receivers.count(); i++) {
        tell(receivers.seat(i), telling, own, told.tag());
      }
    }
    receivers.clear();
    if (!watches.isEmpty()) {
      watched(fact);
    }
  }

  private void watched(Fact fact) {
    List<Seat> watching = watches.of(fact.event());
    if (!watching.isEmpty()) {
      Telling telling = new Telling(fact);
      for (Seat seat : watching) {
        if (!seat.gone && seat.user != null) {
          touch(seat);
          seat.recipient.watched(telling);
        }
      }
    }
  }

  /// Tells one session one fact.
  ///
  /// @param own the session whose request it came of
  /// @param tag the mark of that request
  void tell(Seat seat, Telling telling, @Nullable Seat own, @Nullable Object tag) {
    if (!seat.gone) {
      touch(seat);
      boolean mine = seat == own;
      seat.recipient.told(telling, mine, mine ? tag : null);
    }
  }

  /// Tells one session all that was said in a room by others.
  void tell(Seat seat, Volley volley) {
    if (!seat.gone) {
      touch(seat);
      if (!seat.recipient.told(volley)) {
        for (Telling telling : volley.tellings()) {
          tell(seat, telling, null, null);
        }
      }
    }
  }

  private void touch(Seat seat) {
    if (seat.roundMark != round) {
      seat.roundMark = round;
      touched.add(seat);
    }
  }
}
