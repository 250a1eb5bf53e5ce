package parley.core.query;

import java.util.List;
import java.util.Map;
import parley.core.event.Subject;
import parley.core.state.Session;
import parley.core.state.State;

/// What is said of a user or a room?
///
/// @param room whether it is a room, not a user
/// @param name of the room or user, as typed; empty for the asker
/// @param key its folded form
public record WhichMetadata(boolean room, String name, String key) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    return switch (Metadata.subject(state, asker.user(), room, name, key)) {
      case Metadata.Found.Nobody(var refusal) -> new Answer.Refused(refusal);
      case Metadata.Found.It(Subject subject, Map<String, String> known) -> {
        List<Answer.Entry> entries =
            known.entrySet().stream()
                .map(entry -> new Answer.Entry(entry.getKey(), entry.getValue()))
                .toList();
        yield new Answer.Metadata(subject, entries);
      }
    };
  }
}
