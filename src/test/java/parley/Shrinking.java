package parley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.Property.Trial;

/// The way from a failing case to a simple one: drop choices, then make those that are left
/// smaller.
final class Shrinking<T> {
  /// Enough for cases of some hundred choices; a dear check still ends in seconds.
  private static final int TRIALS_MAX = 3000;

  private final Function<Draws, Trial<T>> trial;
  private Trial<T> best;
  private int trials;

  private Shrinking(Trial<T> failing, Function<Draws, Trial<T>> trial) {
    this.best = failing;
    this.trial = trial;
  }

  static <T> Trial<T> of(Trial<T> failing, Function<Draws, Trial<T>> trial) {
    var shrinking = new Shrinking<>(failing, trial);
    boolean better = true;
    while (better) {
      better = shrinking.drop();
      better |= shrinking.lower();
    }
    return shrinking.best;
  }

  private boolean drop() {
    boolean better = false;
    for (int size : new int[] {64, 16, 4, 2, 1}) {
      for (int from = best.choices().size() - size; from >= 0; from--) {
        if (from + size <= best.choices().size()) {
          var fewer = new ArrayList<>(best.choices());
          fewer.subList(from, from + size).clear();
          better |= attempt(fewer);
        }
      }
    }
    return better;
  }

  private boolean lower() {
    boolean better = false;
    for (int i = 0; i < best.choices().size(); i++) {
      int value = best.choices().get(i);
      for (int less = 0; less < value; less += Math.max(1, (value - less) / 2)) {
        var smaller = new ArrayList<>(best.choices());
        smaller.set(i, less);
        if (attempt(smaller)) {
          better = true;
          break;
        }
      }
    }
    return better;
  }

  private boolean attempt(List<Integer> choices) {
    if (++trials > TRIALS_MAX) {
      return false;
    }
    var tried = trial.apply(Draws.replay(choices));
    if (tried.failure() != null && isSimpler(tried.choices(), best.choices())) {
      best = tried;
      return true;
    }
    return false;
  }

  private static boolean isSimpler(List<Integer> some, List<Integer> others) {
    if (some.size() != others.size()) {
      return some.size() < others.size();
    }
    for (int i = 0; i < some.size(); i++) {
      int order = Integer.compare(some.get(i), others.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }
}
