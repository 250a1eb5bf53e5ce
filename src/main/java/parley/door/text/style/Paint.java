package parley.door.text.style;

/// How a line looks on a terminal: plainly, or with colours.
public interface Paint {
  /// No colours.
  Paint PLAIN = (_, value) -> value;

  /// What is put in a slot.
  ///
  /// @param value fit for a terminal
  String on(Slot slot, String value);
}
