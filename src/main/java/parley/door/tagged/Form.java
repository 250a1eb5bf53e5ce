package parley.door.tagged;

/// What a line of the protocol looks like and what it is for.
///
/// @param tag the tag, upper case
/// @param rest what follows the tag, with its colons: `:<user>:<text>`; in brackets what may be
///   left out; empty when nothing follows
/// @param meaning what it does, an English clause
record Form(String tag, String rest, String meaning) {
  /// The whole line: `PRIVATE:<user>:<text>`.
  String shown() {
    return tag + rest;
  }

  /// Whether a line of this form may have this after its tag and colon.
  boolean takes(String given) {
    return given.isEmpty() ? !rest.startsWith(":") : !rest.isEmpty();
  }
}
