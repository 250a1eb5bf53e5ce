package parley.core.event;

import org.jspecify.annotations.Nullable;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// A message was taken back: nobody can read it any more.
///
/// @param message which
/// @param spot where it was said
/// @param author the name of who had said it
/// @param user who took it back
/// @param nick that user's name
/// @param reason why, empty for no reason given
/// @param file the id of the file that was sent with it, which goes too; null for none
public record Deleted(
    MessageId message,
    Spot spot,
    Nick author,
    UserId user,
    Nick nick,
    String reason,
    @Nullable String file)
    implements Event {}
