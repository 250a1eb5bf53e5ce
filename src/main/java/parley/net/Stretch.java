package parley.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Said;
import parley.core.id.RoomId;
import parley.core.query.Answer;
import parley.door.Telling;
import parley.door.Volley;
import parley.engine.Asker;
import parley.engine.Delivery;

/// A part of a batch in which nobody comes or goes: people say things in rooms, and hear that they
/// have. Most of those who hear it hear one of these rooms and have said nothing: they are told all
/// of it at once. The others are told one by one, so that everybody hears everything in its order.
///
/// Filled, told, and done with.
final class Stretch {
  private final Seats seats;
  private final long mark;
  private final List<Step> steps = new ArrayList<>();
  private final Map<RoomId, RoomTalk> rooms = new LinkedHashMap<>();

  /// One delivery of it.
  private sealed interface Step {
    /// Something said in a room that somebody of this loop hears.
    record Words(Delivery.Told told, RoomTalk room, Telling telling) implements Step {}

    /// An answer to somebody of this loop.
    record Answered(Delivery.Answered answered, Seat asker) implements Step {}
  }

  /// What is said in one room in this stretch.
  private static final class RoomTalk {
    final Volley volley = new Volley();
    final @Nullable Seat[] hearers;

    /// The hearers who are told one by one.
    final List<Seat> oneByOne = new ArrayList<>();

    RoomTalk(Listeners listeners) {
      hearers = listeners.all();
    }
  }

  /// @param mark of this stretch alone
  Stretch(Seats seats, long mark) {
    this.seats = seats;
    this.mark = mark;
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /// Takes the next delivery in, if it is of this kind.
  boolean takes(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Told told ->
          told.fact().event() instanceof Said
              && told.fact().audience() instanceof Audience.InRoom(RoomId room)
              && takes(told, room);
      case Delivery.Answered answered ->
          !isEmpty() && answered.answer() instanceof Answer.Done && takes(answered);
    };
  }

  private boolean takes(Delivery.Told told, RoomId id) {
    RoomTalk room = rooms.get(id);
    if (room == null) {
      Listeners listeners = seats.of(id);
      if (listeners == null) {
        return true; // nobody of this loop hears it
      }
      room = new RoomTalk(listeners);
      rooms.put(id, room);
    }
    Telling telling = new Telling(told.fact());
    room.volley.add(telling);
    steps.add(new Step.Words(told, room, telling));
    return true;
  }

  private boolean takes(Delivery.Answered answered) {
    Seat asker = seats.of(answered.asker().session());
    if (asker != null) {
      steps.add(new Step.Answered(answered, asker));
    }
    return true;
  }

  /// Tells it all.
  void tell(Roster roster) {
    for (RoomTalk room : rooms.values()) {
      mark(room);
    }
    for (Step step : steps) {
      markAsker(step);
    }
    for (RoomTalk room : rooms.values()) {
      findOneByOne(room);
    }
    for (Step step : steps) {
      tell(step, roster);
    }
    for (RoomTalk room : rooms.values()) {
      tellAtOnce(room, roster);
    }
  }

  /// Whoever hears two of the rooms is met twice.
  private void mark(RoomTalk room) {
    for (Seat seat : room.hearers) {
      if (seat != null) {
        seat.atOnce = seat.stretchMark != mark;
        seat.stretchMark = mark;
      }
    }
  }

  private void markAsker(Step step) {
    Seat asker =
        switch (step) {
          case Step.Words words -> own(words.told());
          case Step.Answered answered -> answered.asker();
        };
    if (asker != null) {
      asker.atOnce = false;
    }
  }

  private @Nullable Seat own(Delivery.Told told) {
    Asker asker = told.asker();
    return asker == null ? null : seats.of(asker.session());
  }

  private static void findOneByOne(RoomTalk room) {
    for (Seat seat : room.hearers) {
      if (seat != null && !seat.atOnce) {
        room.oneByOne.add(seat);
      }
    }
  }

  private void tell(Step step, Roster roster) {
    switch (step) {
      case Step.Words(Delivery.Told told, RoomTalk room, Telling telling) -> {
        Seat own = own(told);
        for (Seat seat : room.oneByOne) {
          roster.tell(seat, telling, own, told.tag());
        }
      }
      case Step.Answered(Delivery.Answered answered, _) -> roster.answer(answered);
    }
  }

  private static void tellAtOnce(RoomTalk room, Roster roster) {
    for (Seat seat : room.hearers) {
      if (seat != null && seat.atOnce) {
        roster.tell(seat, room.volley);
      }
    }
  }
}
