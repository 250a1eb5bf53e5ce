package parley.engine;

import java.util.List;
import parley.journal.Journal;

/// What an engine is put together from.
///
/// @param node this machine's number, 0 when alone
/// @param inbox where asks come in
/// @param journal where facts are stored
/// @param sequencers makes the sequencer once the journal has said what time it was
/// @param outlets the event loops, by number, and whoever else follows the batches after them
public record Parts(
    int node, Inbox inbox, Journal journal, Sequencers sequencers, List<Outlet> outlets) {
  /// Makes a sequencer.
  public interface Sequencers {
    /// A sequencer whose time is not before `timeMillis`, milliseconds since 1970.
    Sequencer from(long timeMillis);
  }
}
