package parley.journal;

import java.util.List;
import parley.core.event.Fact;
import parley.core.state.State;

/// Where facts are kept. Written by the engine's thread only; read through [History] by anybody.
public interface Journal extends AutoCloseable {
  /// Everything needed to go on where the last run stopped.
  ///
  /// @throws JournalException when it cannot be read, naming what is wrong and what to do
  Loaded load();

  /// Stores facts, all or none, and returns once they are stored as durably as configured. Facts
  /// that are stored already (by sequence) are passed over.
  ///
  /// @throws JournalException when nothing of it is stored
  void commit(List<Fact> facts);

  /// Keeps a snapshot of a state, so that the next start reads less.
  ///
  /// @param state as it is after the last committed fact; not held on to
  /// @throws JournalException when it is not kept; the journal is as good as before
  void snapshot(State state);

  /// Whether a snapshot would be of use now: old messages wait for one to be taken out. May be
  /// asked often.
  default boolean wantsSnapshot() {
    return false;
  }

  /// The read side; safe for any thread.
  History history();

  /// Lets go of the files. Everything committed is in them.
  @Override
  void close();
}
