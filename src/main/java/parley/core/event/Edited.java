package parley.core.event;

import parley.core.id.UserId;
import parley.core.name.Nick;

/// Somebody changed the words of a message of theirs.
///
/// @param message which, with its words until now
/// @param spot where it was said
/// @param user who
/// @param nick that user's name
/// @param text the words from now on
public record Edited(Quote message, Spot spot, UserId user, Nick nick, String text)
    implements Event {}
