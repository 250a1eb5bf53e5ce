package parley.engine;

import parley.core.id.SessionId;

/// Who asks something of the engine and waits for answers: one connection.
public interface Asker {
  /// The session it speaks as.
  SessionId session();

  /// The number of the outlet (event loop) its answers go to; [#NOWHERE] for none.
  int outlet();

  /// No outlet: nobody waits for an answer.
  int NOWHERE = -1;
}
