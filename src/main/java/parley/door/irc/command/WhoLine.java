package parley.door.irc.command;

import parley.core.event.Face;

/// What `WHO` says of one person.
///
/// @param room where, `*` for nowhere in particular
/// @param flags here or gone, operator, rank
record WhoLine(String room, Face face, String flags, String realname) {}
