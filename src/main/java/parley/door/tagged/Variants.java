package parley.door.tagged;

import java.time.ZoneId;
import parley.door.Variant;

/// The ways lines look to peers with one kind of line end, one object each.
///
/// @param received how everybody sees it
/// @param sent how the sender of a private message sees it, who was put out, who invited
record Variants(LineEnd end, Variant received, Variant sent) {
  /// New ones.
  ///
  /// @param zone what time stamps are in
  /// @param ids whether messages come with their ids
  static Variants of(LineEnd end, ZoneId zone, boolean ids) {
    return new Variants(
        end, new TaggedVariant(zone, end, false, ids), new TaggedVariant(zone, end, true, ids));
  }
}
