package parley.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.state.State;

/// What a journal gives at start: a snapshot and the facts of state since then.
///
/// @param snapshot a state of its own, nobody else's; null for an empty server
/// @param tail the facts after the snapshot in order; messages, which are not state, may be missing
///   from it
/// @param lastSequence the sequence of the last stored fact, messages included; 0 for none
/// @param lastTimeMillis the time of that fact, milliseconds since 1970
public record Loaded(
    @Nullable State snapshot, List<Fact> tail, long lastSequence, long lastTimeMillis) {}
