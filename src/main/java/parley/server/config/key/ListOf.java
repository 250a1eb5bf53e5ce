package parley.server.config.key;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A list of values of one form.
///
/// @param expected what is expected, in words: `a list of addresses`
/// @param element the form of each value in it
public record ListOf<T>(String expected, Form<T> element) implements Form<List<T>> {

  @Override
  public Fit<List<T>> fit(Object value) {
    if (!(value instanceof List<?> found)) {
      return Fit.unfit(value);
    }
    List<T> meant = new ArrayList<>();
    for (Object each : found) {
      switch (element.fit(each)) {
        case Fit.Fits<T>(T one) -> meant.add(one);
        case Fit.Unfit<T>(String said, int _) -> {
          return new Fit.Unfit<>(said, meant.size());
        }
      }
    }
    return new Fit.Fits<>(List.copyOf(meant));
  }

  @Override
  public List<String> words() {
    return element.words();
  }

  @Override
  public String toml(List<T> value) {
    return value.stream().map(element::toml).collect(Collectors.joining(", ", "[", "]"));
  }
}
