package parley.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Fact;
import parley.core.event.Quote;
import parley.core.event.RoomJoined;
import parley.core.event.Said;
import parley.core.event.Spot;
import parley.core.id.MessageId;
import parley.core.id.RoomId;
import parley.core.query.Place;
import parley.journal.History;
import parley.journal.JournalException;

/// The last messages of active rooms, in memory, so that entering a room is answered in its own
/// batch.
///
/// A room unknown here is read from the journal once. What is noted before its commit is forgotten
/// again with [#clear()] when the commit fails.
final class Recents {
  /// Messages kept of each room: what a terminal shows on entering, with some to spare.
  static final int PER_ROOM_MAX = 100;

  /// Rooms kept; the one least lately used is read again when it is wanted: bounds memory. More
  /// than one batch can touch, so that nothing is read again before it is stored.
  static final int ROOMS_MAX = 2 * Engine.BATCH_MAX;

  private static final Logger LOG = LoggerFactory.getLogger(Recents.class);

  private final History history;
  private final Map<RoomId, Ring> rooms = new LinkedHashMap<>(64, 0.75f, true);

  private static final class Ring {
    final ArrayDeque<Fact> facts = new ArrayDeque<>();
    final boolean whole; // false: the journal could not be read, and is asked again when it matters
    @Nullable List<Fact> copy;

    Ring(boolean whole) {
      this.whole = whole;
    }
  }

  Recents(History history) {
    this.history = history;
  }

  /// Takes note of a fact just decided.
  void note(Fact fact) {
    switch (fact.event()) {
      case Said said -> add(ring(said.room()), fact);
      case Edited(Quote message, Spot.InRoom(RoomId room, _), _, _, String text) ->
          change(room, message.message(), old -> old.withText(text));
      case Deleted(MessageId message, Spot.InRoom(RoomId room, _), _, _, _, _, _) ->
          change(room, message, _ -> null);
      case RoomJoined joined when joined.room().value() == fact.sequence() ->
          keep(joined.room(), new Ring(true));
      case Object _ -> {}
    }
  }

  /// The last messages of a room, in order.
  List<Fact> of(RoomId room) {
    Ring ring = ring(room);
    if (!ring.whole) {
      ring = keep(room, read(room, ring.facts));
    }
    if (ring.copy == null) {
      ring.copy = List.copyOf(ring.facts);
    }
    return history.kept(new Place.OfRoom(room), ring.copy);
  }

  /// Forgets everything: the journal knows better.
  void clear() {
    rooms.clear();
  }

  /// A message that is kept is replaced by what became of it; null for nothing.
  private void change(RoomId room, MessageId message, Function<Fact, @Nullable Fact> change) {
    Ring ring = rooms.get(room);
    if (ring != null) {
      List<Fact> facts = new ArrayList<>(ring.facts);
      ring.facts.clear();
      for (Fact fact : facts) {
        Fact now = fact.sequence() == message.sequence() ? change.apply(fact) : fact;
        if (now != null) {
          ring.facts.addLast(now);
        }
      }
      ring.copy = null;
    }
  }

  private Ring ring(RoomId room) {
    Ring known = rooms.get(room);
    return known == null ? keep(room, read(room, List.of())) : known;
  }

  private Ring keep(RoomId room, Ring ring) {
    rooms.put(room, ring);
    if (rooms.size() > ROOMS_MAX) {
      rooms.remove(rooms.keySet().iterator().next());
    }
    return ring;
  }

  /// Reads what is stored and adds what was noted since.
  private Ring read(RoomId room, Collection<Fact> noted) {
    Ring ring = new Ring(true);
    try {
      ring.facts.addAll(history.latest(new Place.OfRoom(room), 1, Long.MAX_VALUE, PER_ROOM_MAX));
    } catch (JournalException e) {
      LOG.warn("the last messages of a room cannot be read: {}", e.getMessage());
      ring = new Ring(false);
    }
    long last = ring.facts.isEmpty() ? 0 : ring.facts.getLast().sequence();
    for (Fact fact : noted) {
      if (fact.sequence() > last) {
        add(ring, fact);
      }
    }
    return ring;
  }

  private static void add(Ring ring, Fact fact) {
    ring.facts.addLast(fact);
    if (ring.facts.size() > PER_ROOM_MAX) {
      ring.facts.removeFirst();
    }
    ring.copy = null;
  }
}
