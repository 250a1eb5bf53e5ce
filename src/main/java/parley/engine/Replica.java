package parley.engine;

import parley.core.Core;
import parley.core.event.Fact;
import parley.core.state.Limits;
import parley.core.state.State;
import parley.core.state.StateCodec;
import parley.journal.Loaded;

/// The state as it is stored, beside the one that decisions run ahead in.
///
/// Going back after a failed commit is a copy of this one: it needs no disk at the moment when the
/// disk fails.
final class Replica {
  private final Limits limits;
  private final Core stored;

  private Replica(Limits limits, Core stored) {
    this.limits = limits;
    this.stored = stored;
  }

  /// The state that a journal was left in.
  static Replica of(Loaded loaded, Limits limits) {
    Core core = new Core(loaded.snapshot() == null ? new State() : loaded.snapshot(), limits);
    for (Fact fact : loaded.tail()) {
      core.skipTo(fact.sequence() - 1, fact.timeMillis());
      core.evolve(fact);
    }
    core.skipTo(loaded.lastSequence(), loaded.lastTimeMillis());
    return new Replica(limits, core);
  }

  /// A core of its own in the stored state.
  Core fork() {
    return new Core(StateCodec.read(StateCodec.write(stored.state())), limits);
  }

  /// A fact is stored.
  void stored(Fact fact) {
    stored.evolve(fact);
  }

  /// The stored state.
  State state() {
    return stored.state();
  }
}
