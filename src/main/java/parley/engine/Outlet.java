package parley.engine;

import java.util.List;

/// Takes what is to be told to the connections of one event loop. Called by the engine's thread;
/// must not wait.
public interface Outlet {
  /// Takes a stored batch. Every outlet gets every batch that has facts, since rosters follow them
  /// all.
  void deliver(List<Delivery> batch);
}
