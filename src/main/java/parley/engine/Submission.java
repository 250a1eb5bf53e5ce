package parley.engine;

import org.jspecify.annotations.Nullable;

/// An ask on its way through the engine.
///
/// @param asker whose
/// @param ask what
/// @param tag the asker's own mark, given back with the answer and with the facts that came of it
public record Submission(Asker asker, Ask ask, @Nullable Object tag) {}
