package parley.core.command;

import java.nio.charset.StandardCharsets;
import parley.core.event.Quoted;
import parley.core.event.Reacted;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody reacts to a message, or takes a reaction back. Saying the same twice is no harm.
///
/// @param message to which
/// @param reaction a few characters
/// @param added false to take it back
public record React(Quoted message, String reaction, boolean added) implements Command {
  /// Bytes of UTF-8 in a reaction at most: the longest emoji of several parts, or a short word.
  public static final int REACTION_BYTES_MAX = 64;

  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> {
      User user = session.user();
      Refusal refusal = OnMessages.mayReact(decision, user, message);
      if (refusal == null && reaction.isBlank()) {
        refusal = new Refusal.NothingToSay();
      }
      if (refusal == null
          && reaction.getBytes(StandardCharsets.UTF_8).length > REACTION_BYTES_MAX) {
        refusal = new Refusal.TextTooLong(REACTION_BYTES_MAX);
      }
      if (refusal != null) {
        return Outcome.refused(refusal);
      }
      Reacted reacted =
          new Reacted(message.quote(), message.spot(), user.id(), user.nick(), reaction, added);
      return decision.add(reacted, OnMessages.audience(decision, message.spot())).done();
    });
  }
}
