package parley.core.command;

import parley.core.event.Deleted;
import parley.core.event.Quoted;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody takes a message back: one of theirs, or one in a room that they moderate.
///
/// @param message which
/// @param reason why, empty for no reason given; what is too long is cut
public record Delete(Quoted message, String reason) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> {
      User user = session.user();
      Refusal refusal = OnMessages.mayDelete(decision, user, message);
      if (refusal != null) {
        return Outcome.refused(refusal);
      }
      Deleted deleted =
          new Deleted(
              message.id(),
              message.spot(),
              message.nick(),
              user.id(),
              user.nick(),
              SetAway.cut(reason, decision.limits().reasonLengthMax()),
              message.file());
      return decision.add(deleted, OnMessages.audience(decision, message.spot())).done();
    });
  }
}
