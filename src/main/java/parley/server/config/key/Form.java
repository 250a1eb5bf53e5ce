package parley.server.config.key;

import java.util.List;

/// The values that a key may have: how they are described, taken from the file and written into
/// one.
///
/// Values of the file arrive as `String`, `Long`, `Double`, `Boolean`, `List`, `Map` or a type of
/// `java.time`.
public interface Form<T> {

  /// What is expected, as it stands after "expected": `a whole number from 1 to 64`.
  String expected();

  /// The value of the file as ours, or what was found instead.
  Fit<T> fit(Object value);

  /// The words that a value may be, where they are few; none where they are not.
  default List<String> words() {
    return List.of();
  }

  /// A value as it is written in the file, quotes and all.
  String toml(T value);
}
