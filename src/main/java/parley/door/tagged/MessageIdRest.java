package parley.door.tagged;

import org.jspecify.annotations.Nullable;
import parley.core.id.MessageId;

/// What comes after a tag about an earlier message: its id, and perhaps more.
///
/// @param id null when what stands there is no id
/// @param text what comes after the next colon, empty for nothing
record MessageIdRest(@Nullable MessageId id, String text) {
  /// Reads it.
  static MessageIdRest of(String rest) {
    int colon = rest.indexOf(':');
    String id = colon < 0 ? rest : rest.substring(0, colon);
    return new MessageIdRest(parse(id), colon < 0 ? "" : rest.substring(colon + 1));
  }

  private static @Nullable MessageId parse(String text) {
    try {
      return MessageId.parse(text);
    } catch (IllegalArgumentException e) {
      return null; // refused as a wrong form by who asked
    }
  }
}
