package parley.engine;

import org.jspecify.annotations.Nullable;
import parley.core.Ordered;

/// One submission in its place in a batch.
///
/// @param own the submission
/// @param ordered the request in the place the sequencer gave it; null for a question or a note
record Item(Submission own, @Nullable Ordered ordered) {}
