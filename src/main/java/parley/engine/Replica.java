package parley.engine;

import org.jspecify.annotations.Nullable;
import parley.core.Core;

import parley.core.event.Fact;
import parley.core.state.Limits;
import parley.core.state.State;
import parley.core.state.StateCodec;
import parley.journal.Loaded;

/// The state as it is stored, beside the one that decisions run ahead in.
///
/// Going back after a failed commit is a copy of this one: it needs no disk at the moment when the disk fails.
final class Replica {
  private final Limits limits;
  private final Core stored;

  private Replica(Limits limits, Core stored) {
    this.limits = limits;
    this.stored = stored;
  }

  /// The state that a journal was left in.
  static Replica of(Loaded loaded, Limits limits) {
    Core core = new Core(read(loaded.snapshot()), limits);
    for (Fact fact : loaded.tail()) {
      core.skipTo(fact.sequence() - 1, fact.timeMillis());
      core.evolve(fact);
    }
    core.skipTo(loaded.lastSequence(), loaded.lastTimeMillis());
    return new Replica(limits, core);
  }

  private static State read(byte @Nullable [] snapshot) {
    return snapshot == null ? new State() : StateCodec.read(snapshot);
  }

  /// A core of its own in the stored state.
  Core fork() {
    return new Core(StateCodec.read(canonical()), limits);
  }

  /// A fact is stored.
  void stored(Fact fact) {
    stored.evolve(fact);
  }

  /// The stored state.
  State state() {
    return stored.state();
  }

  /// The stored state as canonical bytes.
  byte[] canonical() {
    return StateCodec.write(stored.state());
  }
}
