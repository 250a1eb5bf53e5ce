package parley.server.config.key;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One of a few fixed values: words, or `true` and `false`.
///
/// @param options what may stand in the file, each with what it means
public record Choice<T>(List<Option<T>> options) implements Form<T> {

  /// One allowed value.
  ///
  /// @param written what stands in the file, a `String` or a `Boolean`
  /// @param meant what it means
  public record Option<T>(Object written, T meant) {

    private String toml() {
      return written instanceof String word ? Quoted.toml(word) : written.toString();
    }
  }

  /// `true` or `false`.
  public static final Choice<Boolean> FLAG =
      new Choice<>(List.of(new Option<>(true, true), new Option<>(false, false)));

  public Choice {
    options = List.copyOf(options);
  }

  /// The constants of an enum by their names in lower case, `POWER_LOSS` being `"power-loss"`.
  public static <E extends Enum<E>> Choice<E> of(Class<E> type) {
    return named(type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// The constants of an enum by the words that a function gives them.
  public static <E extends Enum<E>> Choice<E> named(Class<E> type, Function<E, String> word) {
    return new Choice<>(
        EnumSet.allOf(type).stream()
            .map(constant -> new Option<>((Object) word.apply(constant), constant))
            .toList());
  }

  @Override
  public String expected() {
    List<String> words = options.stream().map(Option::toml).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  @Override
  public Fit<T> fit(Object value) {
    for (Option<T> option : options) {
      if (option.written().equals(value)) {
        return new Fit.Fits<>(option.meant());
      }
    }
    return Fit.unfit(value);
  }

  @Override
  public List<String> words() {
    return options.stream()
        .map(Option::written)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  @Override
  public String toml(T value) {
    return options.stream()
        .filter(option -> option.meant().equals(value))
        .map(Option::toml)
        .collect(Collectors.joining());
  }
}
