package parley.core.event;

import parley.core.id.UserId;
import parley.core.name.Nick;

/// An operator puts a user off the server: that user's connections close. The [UserLeft] follows.
///
/// @param user who goes
/// @param nick that user's name
/// @param by the operator's name
/// @param reason the operator's words, empty for none
public record Killed(UserId user, Nick nick, Nick by, String reason) implements UserEvent {}
