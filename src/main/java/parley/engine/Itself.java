package parley.engine;

import parley.core.id.SessionId;

/// The server as an asker: session number 0 of an epoch, which waits for no answers.
///
/// @param session node and epoch, number 0
public record Itself(SessionId session) implements Asker {
  @Override
  public int outlet() {
    return NOWHERE;
  }
}
