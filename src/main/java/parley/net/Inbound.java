package parley.net;

/// What a connection said: a line, or what came in place of one. They arrive in the order of the
/// bytes.
public sealed interface Inbound {

  /// A line without its end: valid UTF-8, without line feed, carriage return or NUL. It may hold
  /// other control characters.
  record Line(String text) implements Inbound {}

  /// A line over the limit. All of it is dropped, up to its end; the session lives.
  record TooLong(int lineBytesMax) implements Inbound {}

  /// A line that is not text. All of it is dropped, up to its end; the session lives.
  record Invalid(Reason reason) implements Inbound {}

  /// Why a line is not text.
  enum Reason {
    /// Bytes that no UTF-8 text has.
    NOT_UTF8,
    /// A zero byte.
    NUL,
    /// A carriage return in the middle: some programs would show or cut the line there, and so
    /// smuggle one in.
    BARE_CR
  }
}
