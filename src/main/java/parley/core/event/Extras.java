package parley.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.id.MessageId;

/// What a message may have besides its words.
///
/// @param replyTo the message that it answers; null for none
/// @param tags what clients put on it for clients, in their order
/// @param from the lowest rank that hears it in a room
/// @param joints where in the text one line was cut in two only to be sent: offsets, rising
public record Extras(
    @Nullable MessageId replyTo, List<ClientTag> tags, Rank from, List<Integer> joints) {
  /// Nothing besides.
  public static final Extras NONE = new Extras(null, List.of(), Rank.MEMBER, List.of());

  public Extras {
    tags = List.copyOf(tags);
    joints = List.copyOf(joints);
  }

  /// Whether there is nothing.
  public boolean isNone() {
    return replyTo == null && tags.isEmpty() && from == Rank.MEMBER && joints.isEmpty();
  }
}
