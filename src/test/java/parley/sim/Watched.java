package parley.sim;

import java.util.List;
import parley.core.event.Fact;
import parley.core.state.State;
import parley.journal.History;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.journal.Loaded;
import parley.sim.Crash.Point;

/// A journal under the eyes of the ledger, with places to crash around it.
final class Watched implements Journal {
  private final Journal real;
  private final Ledger ledger;
  private final CrashPoints crashes;
  private final Sightings sightings;
  private boolean failed;

  Watched(Journal real, Ledger ledger, CrashPoints crashes, Sightings sightings) {
    this.real = real;
    this.ledger = ledger;
    this.crashes = crashes;
    this.sightings = sightings;
  }

  @Override
  public Loaded load() {
    Loaded loaded = real.load();
    if (loaded.snapshot() != null) {
      sightings.saw(Rare.SNAPSHOT_USED);
      if (!loaded.tail().isEmpty()) {
        sightings.saw(Rare.TAIL_AFTER_A_SNAPSHOT);
      }
    }
    return loaded;
  }

  @Override
  public void commit(List<Fact> facts) {
    crashes.pass(Point.BEFORE_COMMIT);
    ledger.attempt(facts);
    try {
      real.commit(facts);
    } catch (JournalException e) {
      failed = true;
      throw e;
    }
    ledger.stored(facts);
    if (failed) {
      failed = false;
      sightings.saw(Rare.STORED_AGAIN_AFTER_A_FAILURE);
    }
    crashes.pass(Point.AFTER_COMMIT);
  }

  @Override
  public void snapshot(State state) {
    Violation.unless(
        state.sequence() == ledger.last(),
        Rule.STORING,
        "a snapshot at %s after %s was stored",
        state.sequence(),
        ledger.last());
    crashes.pass(Point.IN_SNAPSHOT);
    try {
      real.snapshot(state);
    } catch (JournalException e) {
      sightings.saw(Rare.SNAPSHOT_FAILED);
      throw e;
    }
    crashes.pass(Point.IN_SNAPSHOT);
  }

  @Override
  public History history() {
    return real.history();
  }

  @Override
  public void close() {
    real.close();
  }
}
