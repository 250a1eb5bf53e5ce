package parley.door.text.style;

import java.util.EnumMap;
import java.util.Map;

/// What is filled into a wording.
public final class Values {
  private final Map<Slot, String> values = new EnumMap<>(Slot.class);

  /// Nothing to fill in so far.
  public static Values none() {
    return new Values();
  }

  /// One thing to fill in.
  public static Values of(Slot slot, String value) {
    return new Values().with(slot, value);
  }

  /// One thing more to fill in.
  public Values with(Slot slot, String value) {
    values.put(slot, value);
    return this;
  }

  /// A number more to fill in.
  public Values with(Slot slot, long value) {
    return with(slot, Long.toString(value));
  }

  String in(Slot slot) {
    return values.getOrDefault(slot, "");
  }
}
