package parley.server.config.key;

/// What became of a value of the file when a [Form] looked at it.
public sealed interface Fit<T> {

  /// The value is one of those allowed.
  record Fits<T>(T value) implements Fit<T> {}

  /// The value is not allowed.
  ///
  /// @param found what stands there, as it is said after "found"; never a secret
  /// @param index the place in the list, from 0, or [#WHOLE] where the value itself is meant
  record Unfit<T>(String found, int index) implements Fit<T> {}

  /// The index of an [Unfit] that means the whole value.
  int WHOLE = -1;

  /// A value that is not allowed, described by itself.
  static <T> Fit<T> unfit(Object value) {
    return new Unfit<>(Found.shown(value), WHOLE);
  }

  /// A value that is not allowed and must not be shown: only its type is told.
  static <T> Fit<T> unfitUnseen(Object value) {
    return new Unfit<>(Found.typeOf(value), WHOLE);
  }
}
