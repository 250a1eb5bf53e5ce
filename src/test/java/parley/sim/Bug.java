package parley.sim;

import java.util.List;
import parley.core.name.Nick;
import parley.engine.Delivery;
import parley.engine.Gate;
import parley.journal.Journal;

/// A place for everything that could go wrong. Without a bug each does nothing.
interface Bug {
  /// A server without bugs.
  Bug NONE = new Bug() {};

  /// The journal as the engine sees it.
  default Journal engineSees(Journal journal) {
    return journal;
  }

  /// The journal as it is, under the eyes of the ledger.
  default Journal reallyIs(Journal journal) {
    return journal;
  }

  default DiskJournal.Flaws flaws() {
    return DiskJournal.Flaws.NONE;
  }

  /// What the engine gives to the loops.
  default List<Delivery> engineTells(List<Delivery> batch) {
    return batch;
  }

  /// What a loop gives to its roster.
  default List<Delivery> rosterHears(List<Delivery> batch) {
    return batch;
  }

  default boolean forgetsToRemoveTheGone() {
    return false;
  }

  /// The way in.
  default Gate gate(Gate gate) {
    return gate;
  }

  /// A name as the edge makes it.
  default Nick named(Nick nick) {
    return nick;
  }

  /// Whether a loop that has something to do does it.
  default boolean loopWorks() {
    return true;
  }
}
