package parley.core.event;

import parley.core.id.UserId;
import parley.core.name.Nick;

/// A user who hears only from those who are logged in makes an exception, or ends one.
///
/// @param user who
/// @param other of whom they hear
/// @param otherNick that user's name
/// @param accepted false when the exception ends
public record Accepted(UserId user, UserId other, Nick otherNick, boolean accepted)
    implements UserEvent {}
