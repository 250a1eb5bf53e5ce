package parley.door;

import parley.core.event.Fact;

/// One way that facts look: a dialect with everything that changes its bytes. Compared by identity:
/// whoever makes variants keeps one of each kind, so that a line is rendered once for all who see
/// it the same.
public interface Variant {
  /// The bytes of a fact, line ends included; none when this variant does not show it.
  byte[] render(Fact fact);
}
