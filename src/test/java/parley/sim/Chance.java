package parley.sim;

import java.util.List;
import java.util.SplittableRandom;

/// The dice of a simulation: everything that a seed decides is drawn here.
final class Chance {
  private final SplittableRandom random;

  /// Dice of their own for one part of a run, so that another part may be changed without them.
  Chance(long seed, String part) {
    this.random = new SplittableRandom(mixed(seed * 31 + mixed(part.hashCode())));
  }

  /// Spreads neighbours far apart: neighbouring seeds of a `SplittableRandom` may share their dice.
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return mixed ^ (mixed >>> 31);
  }

  /// From 0 up to, not including, the bound.
  int below(int bound) {
    return random.nextInt(bound);
  }

  /// From the least to the most, both included.
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /// True so many times in a thousand.
  boolean in1000(int times) {
    return below(1_000) < times;
  }

  /// True so many times in a hundred.
  boolean percent(int times) {
    return below(100) < times;
  }

  /// One of these.
  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[below(values.length)];
  }

  void fill(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      bytes[i] = (byte) below(256);
    }
  }
}
