package parley.server.config.key;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Text in quotes that means something: a name, a path, an address.
///
/// @param expected what is expected, in words
/// @param reader what the text means, or that it is not allowed
/// @param writer the text that means this
public record Text<T>(String expected, Function<String, Fit<T>> reader, Function<T, String> writer)
    implements Form<T> {

  private static final Pattern BREAK_OR_CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

  /// Any text, with line breaks if need be.
  public static Text<String> any() {
    return such("text in quotes", _ -> true);
  }

  /// Text that passes a test.
  public static Text<String> such(String expected, Predicate<String> test) {
    return new Text<>(
        expected,
        text -> test.test(text) ? new Fit.Fits<>(text) : Fit.unfit(text),
        Function.identity());
  }

  /// Text that a pattern matches as a whole.
  public static Text<String> matching(String expected, String pattern) {
    return such(expected, Pattern.compile(pattern).asMatchPredicate());
  }

  /// Text without line breaks and control characters.
  public static Text<String> line() {
    return such("text in quotes, on one line", text -> !BREAK_OR_CONTROL.matcher(text).find());
  }

  /// The path of a file or folder; a relative one starts where the server was started.
  public static Text<Path> path() {
    return new Text<>("a path in quotes", Text::pathOf, Path::toString);
  }

  /// As [#path], and `""` for none.
  public static Text<Optional<Path>> pathOrNone() {
    return new Text<>(
        "a path in quotes, or \"\"",
        Text::pathOrNoneOf,
        path -> path.map(Path::toString).orElse(""));
  }

  private static Fit<Path> pathOf(String text) {
    try {
      return text.isEmpty() ? Fit.unfit(text) : new Fit.Fits<>(Path.of(text));
    } catch (InvalidPathException _) {
      return Fit.unfit(text);
    }
  }

  private static Fit<Optional<Path>> pathOrNoneOf(String text) {
    if (text.isEmpty()) {
      return new Fit.Fits<>(Optional.empty());
    }
    return pathOf(text) instanceof Fit.Fits<Path>(Path path)
        ? new Fit.Fits<>(Optional.of(path))
        : Fit.unfit(text);
  }

  @Override
  public Fit<T> fit(Object value) {
    return value instanceof String text ? reader.apply(text) : Fit.unfit(value);
  }

  @Override
  public String toml(T value) {
    return Quoted.toml(writer.apply(value));
  }
}
