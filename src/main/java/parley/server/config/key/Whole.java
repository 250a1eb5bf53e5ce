package parley.server.config.key;

/// A whole number within bounds.
///
/// @param min the smallest allowed
/// @param max the largest allowed
/// @param unit what is counted (`bytes`, `seconds`), for the reference; empty for a bare number
public record Whole(int min, int max, String unit) implements Form<Integer> {

  public Whole {
    if (min > max) {
      throw new IllegalArgumentException("no number is from " + min + " to " + max);
    }
  }

  @Override
  public String expected() {
    return "a whole number from " + min + " to " + max;
  }

  @Override
  public Fit<Integer> fit(Object value) {
    return value instanceof Long number && number >= min && number <= max
        ? new Fit.Fits<>(number.intValue())
        : Fit.unfit(value);
  }

  @Override
  public String toml(Integer value) {
    return value.toString();
  }
}
