package parley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The chance that a generator of [Property] asks for: every choice is a small number, and is
/// remembered.
///
/// Smaller choices should make simpler cases: put the plain one first.
public final class Draws {
  private final @Nullable RandomGenerator random;
  private final List<Integer> script;
  private final List<Integer> choices = new ArrayList<>();

  private Draws(@Nullable RandomGenerator random, List<Integer> script) {
    this.random = random;
    this.script = script;
  }

  static Draws fresh(RandomGenerator random) {
    return new Draws(random, List.of());
  }

  /// Choices made before; zeros when they run out.
  static Draws replay(List<Integer> script) {
    return new Draws(null, script);
  }

  List<Integer> choices() {
    return List.copyOf(choices);
  }

  /// From 0 up to, not including, the bound.
  public int below(int bound) {
    int choice;
    if (random != null) {
      choice = random.nextInt(bound);
    } else {
      choice = choices.size() < script.size() ? Math.min(script.get(choices.size()), bound - 1) : 0;
    }
    choices.add(choice);
    return choice;
  }

  /// From the least to the most, both included; simplest is the least.
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /// True so many times in a hundred; simplest is false.
  public boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  /// One of these; simplest is the first.
  @SafeVarargs
  public final <T> T oneOf(T... values) {
    return values[below(values.length)];
  }

  /// One of these; simplest is the first.
  public <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /// Up to so many of what the generator makes.
  public <T> List<T> listOf(int most, Function<Draws, T> generator) {
    int length = chance(20) ? between(0, most) : between(0, Math.min(most, 8));
    var list = new ArrayList<T>();
    while (list.size() < length) {
      list.add(generator.apply(this));
    }
    return list;
  }

  /// Any bytes, up to so many.
  public byte[] bytes(int most) {
    var list = listOf(most, draws -> draws.below(256));
    var bytes = new byte[list.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (int) list.get(i);
    }
    return bytes;
  }

  /// Text of up to so many code points, from letters to what breaks programs: controls, joiners,
  /// lone surrogates.
  public String text(int most) {
    var text = new StringBuilder();
    listOf(most, NastyText::codePoint).forEach(text::appendCodePoint);
    return text.toString();
  }

  /// A word of lower-case letters.
  public String word(int least, int most) {
    var word = new StringBuilder();
    int length = between(least, most);
    while (word.length() < length) {
      word.append((char) ('a' + below(26)));
    }
    return word.toString();
  }
}
