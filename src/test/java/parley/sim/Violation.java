package parley.sim;

import org.jspecify.annotations.Nullable;

/// A rule that does not hold.
final class Violation extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final Rule rule;

  private Violation(Rule rule, String what) {
    super(rule + ": " + what);
    this.rule = rule;
  }

  /// @param what a sentence with `%s` for each value
  static Violation of(Rule rule, String what, @Nullable Object... values) {
    String[] parts = what.split("%s", -1);
    StringBuilder sentence = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      sentence.append(values[i - 1]).append(parts[i]);
    }
    return new Violation(rule, sentence.toString());
  }

  /// Throws unless something holds.
  static void unless(boolean holds, Rule rule, String what, @Nullable Object... values) {
    if (!holds) {
      throw of(rule, what, values);
    }
  }

  Rule rule() {
    return rule;
  }
}
