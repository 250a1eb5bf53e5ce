package parley.net;

import parley.core.id.SessionId;
import parley.engine.Asker;

/// A session as the engine sees it. A connection that begins anew in another protocol gets another
/// one; what the old one had asked is still decided as the old one's.
///
/// @param session the session
/// @param outlet the number of its event loop
record Voice(SessionId session, int outlet) implements Asker {}
