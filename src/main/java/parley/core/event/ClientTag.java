package parley.core.event;

/// A mark that a client puts on a message for other clients; the server only carries it (IRCv3
/// message tags, "client-only tags").
///
/// @param name with its leading `+`
/// @param value unescaped, empty for none
public record ClientTag(String name, String value) {}
