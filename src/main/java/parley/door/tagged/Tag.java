package parley.door.tagged;

/// Something that a program may send: one tag, and what it asks of the server.
interface Tag {
  /// What it looks like and what it is for.
  Form form();

  /// It came.
  ///
  /// @param rest what followed the tag and its colon, empty for nothing; checked with
  ///   [Form#takes(String)]
  void hear(String rest, Talk talk);
}
