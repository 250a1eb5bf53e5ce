package parley.server.config;

import java.util.List;

/// What reading a configuration file came to.
public sealed interface Reading {

  /// The file is right in every key.
  record Good(Config config) implements Reading {}

  /// The file is wrong.
  ///
  /// @param problems all that is wrong with it, in the order of the file; at least one
  record Bad(List<Problem> problems) implements Reading {

    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
