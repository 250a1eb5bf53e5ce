package parley.server.config.key;

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

  /// A value as it is written in the file, quotes and all.
  String toml(T value);
}
