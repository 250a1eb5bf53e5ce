package parley;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A small property test: many cases made from a seed, and the simplest one that fails.
///
/// ```java
/// Property.forAll("a line comes back whole", draws -> draws.text(40), line -> assertThat(...));
/// ```
///
/// A generator asks [Draws] for whatever chance it needs. When a check throws, the recorded choices
/// are made fewer and smaller and the case is built anew from them, for as long as it still fails:
/// so every generator shrinks without code of its own. The failure shows the case and the seed;
/// `-Dseed=N` repeats a run, `-Dcases=N` changes its length.
public final class Property {
  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int CASES = Integer.getInteger("cases", 300);

  private Property() {}

  /// What must hold for a case: it throws when it does not.
  @FunctionalInterface
  public interface Check<T> {
    void on(T value) throws Exception;
  }

  /// Checks 300 cases, or as many as `-Dcases` says.
  public static <T> void forAll(String name, Function<Draws, T> generator, Check<? super T> check) {
    forAll(name, CASES, generator, check);
  }

  /// Checks a stated number of cases, for those that are dear.
  public static <T> void forAll(
      String name, int cases, Function<Draws, T> generator, Check<? super T> check) {
    var random = new SplittableRandom(SEED ^ name.hashCode());
    for (int i = 1; i <= cases; i++) {
      var first = Trial.of(Draws.fresh(random), generator, check);
      if (first.failure() != null) {
        var simplest = Shrinking.of(first, draws -> Trial.of(draws, generator, check));
        throw new AssertionError(report(name, i, simplest), simplest.failure());
      }
    }
  }

  private static String report(String name, int number, Trial<?> simplest) {
    return "%s: fails for%n  %s%n(case %d, repeat with -Dseed=%d)%n%s"
        .formatted(name, Shown.of(simplest.value()), number, SEED, simplest.failure());
  }

  /// One case, the choices that made it, and how it failed, if it did.
  record Trial<T>(List<Integer> choices, T value, @Nullable Throwable failure) {

    static <T> Trial<T> of(Draws draws, Function<Draws, T> generator, Check<? super T> check) {
      T value = generator.apply(draws);
      try {
        check.on(value);
        return new Trial<>(draws.choices(), value, null);
      } catch (Exception | AssertionError e) {
        return new Trial<>(draws.choices(), value, e);
      }
    }
  }
}
