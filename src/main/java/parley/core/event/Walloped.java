package parley.core.event;

import parley.core.id.UserId;
import parley.core.name.Nick;

/// An operator says something to all who want to hear operators.
///
/// @param user who
/// @param nick the operator's name
/// @param text the words
public record Walloped(UserId user, Nick nick, String text) implements UserEvent {}
