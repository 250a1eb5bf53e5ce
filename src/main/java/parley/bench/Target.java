package parley.bench;

/// Where the load goes.
public sealed interface Target permits GivenServer, OwnServer {

  /// What it is, in words.
  String words();

  /// Whether its process, which opens as many files as there are people, shares this one's limits.
  boolean sharesLimits();

  /// Makes it ready for one run.
  ///
  /// @param people who will come
  Host open(int people) throws BenchException;
}
