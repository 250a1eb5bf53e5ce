package parley.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.AccountEvent;
import parley.core.event.Audience;
import parley.core.event.AwayChanged;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Fact;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.NickChanged;
import parley.core.event.Reach;
import parley.core.event.Reacted;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.door.Telling;
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
  private final Watches watches = new Watches();
  private final Followers followers = new Followers();
  private final List<Seat> touched = new ArrayList<>();
  private long round = 1;
  private boolean presenceChanged;

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
      switch (delivery) {
        case Delivery.Told told -> apply(told);
        case Delivery.Answered answered -> answer(answered);
      }
    }
  }

  /// Lets go out what was made of the batches told since the last time.
  public void end() {
    if (presenceChanged) {
      presenceChanged = false;
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

  private void answer(Delivery.Answered answered) {
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
    switch (told.fact().event()) {
      case UserEntered(UserId user, _, SessionId session, Reach reach, boolean announced, _) -> {
        occupy(session, user, reach, List.of());
        tell(told);
        presenceChanged |= announced;
      }
      case SessionAttached(UserId user, SessionId session, Reach reach, List<RoomId> rooms) -> {
        occupy(session, user, reach, rooms);
        tell(told);
      }
      case UserAnnounced _ -> {
        tell(told);
        presenceChanged = true;
      }
      case RoomJoined joined -> {
        seats.join(joined);
        tell(told);
      }
      case SessionMoved(_, SessionId session, RoomId room) -> {
        move(session, room);
        tell(told);
      }
      case RoomLeft(RoomId room, _, UserId user, _, _, _) -> {
        tell(told);
        seats.leave(user, room);
      }
      case Kicked(RoomId room, _, UserId user, _, _, _, _) -> {
        tell(told);
        seats.leave(user, room);
      }
      case SessionDetached(_, SessionId session) -> {
        tell(told);
        vacate(seats.of(session));
      }
      case UserLeft(UserId user, _, _, _, _, boolean announced, _) -> {
        tell(told);
        presenceChanged |= announced;
        leave(user);
      }
      case EpochBegan(int node, int epoch) -> {
        tell(told);
        seats.before(node, epoch).forEach(this::vacate);
      }
      case AccountEvent _, UserEvent _ -> tell(told);
      case NickChanged _,
          TopicChanged _,
          RoomModesChanged _,
          Invited _,
          RoomRenamed _,
          RoomRegistered _,
          AwayChanged _,
          Said _,
          Whispered _,
          Signalled _,
          Reacted _,
          Edited _,
          Deleted _ ->
          tell(told);
    }
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

  private void tell(Delivery.Told told) {
    Fact fact = told.fact();
    find(fact.audience());
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

  private void tell(Seat seat, Telling telling, @Nullable Seat own, @Nullable Object tag) {
    if (!seat.gone) {
      touch(seat);
      boolean mine = seat == own;
      seat.recipient.told(telling, mine, mine ? tag : null);
    }
  }

  private void find(Audience audience) {
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

  private void touch(Seat seat) {
    if (seat.roundMark != round) {
      seat.roundMark = round;
      touched.add(seat);
    }
  }
}
