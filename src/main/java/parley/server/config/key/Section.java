package parley.server.config.key;

import java.util.function.Function;

/// A section of the configuration file and how its keys become a value.
///
/// @param name the name between the brackets
/// @param repeated whether it may stand many times, in double brackets
/// @param about what it is for, as Markdown on one line
/// @param read makes the value of the keys
public record Section<T>(String name, boolean repeated, String about, Function<Keys, T> read) {

  /// A section that stands once: `[limits]`.
  public static <T> Section<T> once(String name, String about, Function<Keys, T> read) {
    return new Section<>(name, false, about, read);
  }

  /// A section that may stand any number of times: `[[listener]]`.
  public static <T> Section<T> repeated(String name, String about, Function<Keys, T> read) {
    return new Section<>(name, true, about, read);
  }

  /// The name in its brackets, as it stands in the file.
  public String title() {
    return repeated ? "[[" + name + "]]" : "[" + name + "]";
  }
}
