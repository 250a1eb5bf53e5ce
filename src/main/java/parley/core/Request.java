package parley.core;

import parley.core.command.Command;
import parley.core.id.SessionId;

/// A command and who gives it: plain data that can be written down, sent and decided again.
///
/// @param session who asks; the server itself asks as session number 0 of its epoch
/// @param number counts the requests of that session's node and epoch, from 1, without gaps
/// @param command what is asked
public record Request(SessionId session, long number, Command command) {}
