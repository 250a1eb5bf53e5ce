package parley.door.text.style;

/// How a newcomer gets a name.
public enum Asking {
  /// Nobody is asked; the server gives a guest name.
  GUEST,
  /// The prompt comes at once.
  PROMPT,
  /// The client is expected to send a name; who does not is prompted after a moment.
  WAIT
}
