package parley.door.web;

/// What becomes of a body that somebody wants to send.
public sealed interface Taking {
  /// It is not taken.
  record Refused(WebReply reply) implements Taking {}

  /// It is.
  record Begun(Intake intake) implements Taking {}
}
