package parley.core.state;

import parley.core.name.Mask;

/// A line of one of a room's lists.
///
/// @param mask whom it means
/// @param by who put it there, as `nick!username@host`
/// @param atMillis when, milliseconds since 1970
public record ListEntry(Mask mask, String by, long atMillis) {}
