package parley.client;

/// Hears what happens on one connection, always on the thread of its loop.
public interface LineListener {

  /// The connection stands; from now on lines can be sent.
  void connected(IrcConnection connection);

  /// A line came. The bytes are on loan: they are others' as soon as this returns. Nothing is
  /// allocated for it, so that a listener who needs few of the lines pays for those only.
  ///
  /// @param bytes holds the line among others
  /// @param from where the line begins
  /// @param to behind its last byte; the line end is not part of it
  void line(byte[] bytes, int from, int to);

  /// All lines that one read of the socket brought have been shown.
  default void readEnded() {}

  /// There is no connection, or none any more.
  ///
  /// @param why in words
  void ended(String why);
}
