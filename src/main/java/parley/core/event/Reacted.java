package parley.core.event;

import parley.core.id.UserId;
import parley.core.name.Nick;

/// Somebody reacted to a message, or took that back.
///
/// @param message to which
/// @param spot where that was said
/// @param user who
/// @param nick that user's name
/// @param reaction a few characters, an emoji mostly
/// @param added false when it is taken back
public record Reacted(
    Quote message, Spot spot, UserId user, Nick nick, String reaction, boolean added)
    implements Event {}
