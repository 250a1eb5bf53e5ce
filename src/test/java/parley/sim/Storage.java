package parley.sim;

import parley.journal.Journal;

/// Where the journals of one simulated server keep their files, through all its crashes.
interface Storage extends AutoCloseable {
  /// Opens the journal that is there, for one run of the server.
  ///
  /// @throws parley.journal.JournalException when it cannot be opened at the moment
  Journal open();

  /// The process is gone without closing anything.
  ///
  /// @param power whether the machine's power is gone too
  void crashed(boolean power);

  /// Whether a loss of power can be tried here.
  boolean losesPower();

  /// Whether acknowledged commits may be missing after a loss of power.
  boolean mayLoseTheLast();

  /// What the last opening found at the end of the files.
  boolean tornTail();

  @Override
  void close();
}
