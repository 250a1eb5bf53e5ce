package parley.door.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The looks in use, one object of each kind for all event loops.
final class Looks {
  private final Map<Look.Key, Look> looks = new ConcurrentHashMap<>();
  private final Moments moments;

  Looks(Moments moments) {
    this.moments = moments;
  }

  /// The one look of that kind.
  Look look(Look.Key key) {
    return looks.computeIfAbsent(key, made -> new Look(made, moments));
  }
}
