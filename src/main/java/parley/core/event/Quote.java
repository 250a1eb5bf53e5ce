package parley.core.event;

import parley.core.id.MessageId;
import parley.core.name.Nick;

/// An earlier message as it is named in another one.
///
/// @param message its id
/// @param author the name of who said it
/// @param excerpt its first words
public record Quote(MessageId message, Nick author, String excerpt) {}
