package parley.engine;

import parley.core.command.Command;
import parley.core.query.Query;

/// What a connection puts in the one queue. All three are answered in the order they were put in.
public sealed interface Ask {
  /// Something to be decided.
  record Order(Command command) implements Ask {}

  /// Something to be looked up.
  record Question(Query query) implements Ask {}

  /// A door's own words that wait for their turn and come back as they are.
  record Note(Object note) implements Ask {}
}
