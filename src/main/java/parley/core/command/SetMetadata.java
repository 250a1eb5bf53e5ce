package parley.core.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.MetadataChanged;
import parley.core.event.Right;
import parley.core.event.Subject;
import parley.core.id.RoomId;
import parley.core.query.Answer;
import parley.core.query.Metadata;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;
import parley.core.state.UserRules;

/// Somebody says something of themselves or of a room they keep.
///
/// @param room whether it is said of a room, not of a user
/// @param name of the room or user, as typed; empty for the asker
/// @param key the folded form of that name
/// @param entry under what name it is said
/// @param value what is said; null for nothing any more
public record SetMetadata(
    boolean room, String name, String key, String entry, @Nullable String value)
    implements UserCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    return switch (Metadata.subject(decision.state(), user, room, name, key)) {
      case Metadata.Found.Nobody(Refusal refusal) -> Outcome.refused(refusal);
      case Metadata.Found.It(Subject subject, Map<String, String> known) -> {
        Refusal refusal = may(decision, user, subject);
        if (refusal == null) {
          refusal = fits(known, decision.limits().users());
        }
        yield refusal == null ? set(decision, subject, known) : Outcome.refused(refusal);
      }
    };
  }

  private static @Nullable Refusal may(Decision decision, User user, Subject subject) {
    boolean operator = Policy.mayOperate(user, Right.EVERYTHING_SEEN) == null;
    boolean may =
        switch (subject) {
          case Subject.OfUser(var id, _) -> id.equals(user.id());
          case Subject.OfRoom(RoomId id, _) -> Policy.keeps(user, decision.state().room(id));
        };
    return may || operator ? null : new Refusal.NotYours();
  }

  private @Nullable Refusal fits(Map<String, String> known, UserRules rules) {
    if (value == null) {
      return null;
    }
    if (value.getBytes(StandardCharsets.UTF_8).length > rules.metadataBytesMax()) {
      return new Refusal.TextTooLong(rules.metadataBytesMax());
    }
    boolean full = known.size() >= rules.metadataKeysMax() && !known.containsKey(entry);
    return full ? new Refusal.TooManyKeys(rules.metadataKeysMax()) : null;
  }

  private Outcome set(Decision decision, Subject subject, Map<String, String> known) {
    String before = known.get(entry);
    if (value == null ? before == null : value.equals(before)) {
      return decision.answer(new Answer.Metadata(subject, List.of()));
    }
    switch (subject) {
      case Subject.OfUser(var id, _) -> {
        User user = decision.state().user(id);
        List<RoomId> rooms = user == null ? List.of() : user.rooms();
        decision.add(
            new MetadataChanged(subject, entry, value, rooms), new Audience.Peers(id, rooms));
      }
      case Subject.OfRoom(RoomId id, _) ->
          decision.add(
              new MetadataChanged(subject, entry, value, List.of(id)), new Audience.InRoom(id));
    }
    return decision.answer(new Answer.Metadata(subject, List.of()));
  }
}
