package parley.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.event.AwayChanged;
import parley.core.event.Event;
import parley.core.event.HostChanged;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.NickChanged;
import parley.core.event.RealnameChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;

/// Who of one event loop watches which names.
final class Watches {
  private final Map<String, Set<Seat>> byKey = new HashMap<>();
  private final Map<Seat, Set<String>> bySeat = new HashMap<>();

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  void add(Seat seat, String key) {
    byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(seat);
    bySeat.computeIfAbsent(seat, _ -> new LinkedHashSet<>()).add(key);
  }

  void remove(Seat seat, String key) {
    Set<String> keys = bySeat.get(seat);
    if (keys != null && keys.remove(key)) {
      forget(seat, key);
      if (keys.isEmpty()) {
        bySeat.remove(seat);
      }
    }
  }

  /// A seat watches nobody any more.
  void remove(Seat seat) {
    Set<String> keys = bySeat.remove(seat);
    if (keys != null) {
      keys.forEach(key -> forget(seat, key));
    }
  }

  private void forget(Seat seat, String key) {
    Set<Seat> seats = byKey.get(key);
    if (seats != null && seats.remove(seat) && seats.isEmpty()) {
      byKey.remove(key);
    }
  }

  /// Who watches somebody to whom this happened, each once.
  List<Seat> of(Event event) {
    return switch (event) {
      case UserEntered entered -> of(entered.nick().key());
      case UserAnnounced announced -> of(announced.nick().key());
      case UserLeft left -> of(left.nick().key());
      case AwayChanged changed -> of(changed.nick().key());
      case RealnameChanged changed -> of(changed.nick().key());
      case HostChanged changed -> of(changed.nick().key());
      case LoggedIn in -> of(in.nick().key());
      case LoggedOut out -> of(out.nick().key());
      case NickChanged changed -> {
        Set<Seat> both = new LinkedHashSet<>(of(changed.before().key()));
        both.addAll(of(changed.after().key()));
        yield List.copyOf(both);
      }
      case Event _ -> List.of();
    };
  }

  private List<Seat> of(String key) {
    Set<Seat> seats = byKey.get(key);
    return seats == null ? List.of() : new ArrayList<>(seats);
  }
}
