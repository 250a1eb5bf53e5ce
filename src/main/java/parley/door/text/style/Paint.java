package parley.door.text.style;

/// How a line looks on a terminal: plainly, or with colours.
public interface Paint {
  /// What is put in a slot.
  ///
  /// @param value fit for a terminal
  String on(Slot slot, String value);
}
