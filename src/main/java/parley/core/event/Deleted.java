package parley.core.event;

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
public record Deleted(
    MessageId message, Spot spot, Nick author, UserId user, Nick nick, String reason)
    implements Event {}
