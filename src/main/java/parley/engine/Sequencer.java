package parley.engine;

import java.util.List;
import parley.core.Ordered;
import parley.core.Request;

/// Puts requests in the one order and says what time it is. On one node a counter; in a cluster the
/// log.
///
/// Used by the engine's thread. What comes back may hold others' requests between one's own, never
/// one's own in another order than offered.
public interface Sequencer {
  /// Gives requests to be ordered, in order.
  void offer(List<Request> requests);

  /// Takes what has been ordered since the last call, possibly nothing.
  List<Ordered> take();
}
