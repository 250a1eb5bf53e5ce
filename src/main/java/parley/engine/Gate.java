package parley.engine;

/// The way in to the engine, for any thread.
public interface Gate {
  /// Puts an ask in the queue; what one thread offers stays in order. Never waits: each connection
  /// bounds what it has under way.
  void offer(Submission submission);
}
