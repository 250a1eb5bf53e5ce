package parley.core.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a message may have besides its words.
///
/// @param replyTo the message that it answers; null for none
/// @param tags what clients put on it for clients, in their order
/// @param from the lowest rank that hears it in a room
/// @param joints where in the text one line was cut in two only to be sent: offsets, rising
/// @param edited whether its words were changed after it was said
/// @param attachment the file that it sends; null for none
public record Extras(
    @Nullable Quote replyTo,
    List<ClientTag> tags,
    Rank from,
    List<Integer> joints,
    boolean edited,
    @Nullable Attachment attachment) {
  /// Nothing besides.
  public static final Extras NONE = new Extras(null, List.of(), Rank.MEMBER, List.of());

  public Extras {
    tags = List.copyOf(tags);
    joints = List.copyOf(joints);
  }

  /// Those of a new message.
  public Extras(@Nullable Quote replyTo, List<ClientTag> tags, Rank from, List<Integer> joints) {
    this(replyTo, tags, from, joints, false, null);
  }

  /// An answer to a message, with nothing else besides.
  public static Extras reply(Quote to) {
    return new Extras(to, List.of(), Rank.MEMBER, List.of());
  }

  /// A file, with nothing else besides.
  public static Extras file(Attachment attachment) {
    return NONE.with(attachment);
  }

  /// The same with a file.
  public Extras with(@Nullable Attachment file) {
    return Objects.equals(file, attachment)
        ? this
        : new Extras(replyTo, tags, from, joints, edited, file);
  }

  /// Those of the message after its words were changed.
  public Extras changed() {
    return new Extras(replyTo, tags, from, List.of(), true, attachment);
  }

  /// The file that the words are the address of: none any more once they were changed.
  public @Nullable Attachment shownFile() {
    return edited ? null : attachment;
  }

  /// The same for those of a rank at least.
  public Extras from(Rank lowest) {
    Rank higher = from.isAtLeast(lowest) ? from : lowest;
    return new Extras(replyTo, tags, higher, joints, edited, attachment);
  }

  /// Whether there is nothing.
  public boolean isNone() {
    return replyTo == null
        && tags.isEmpty()
        && from == Rank.MEMBER
        && joints.isEmpty()
        && !edited
        && attachment == null;
  }
}
