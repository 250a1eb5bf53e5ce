package parley.core.command;

import parley.core.event.Edited;
import parley.core.event.Quoted;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody changes the words of a message of theirs.
///
/// @param message which
/// @param text the words from now on
public record Edit(Quoted message, String text) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> {
      User user = session.user();
      Refusal refusal = OnMessages.mayReact(decision, user, message);
      if (refusal == null && !message.isBy(user.id(), user.face().account())) {
        refusal = new Refusal.NotYourMessage(message.id());
      }
      if (refusal == null) {
        refusal = Policy.maySay(text, decision.limits());
      }
      if (refusal != null) {
        return Outcome.refused(refusal);
      }
      Edited edited = new Edited(message.quote(), message.spot(), user.id(), user.nick(), text);
      return decision.add(edited, OnMessages.audience(decision, message.spot())).done();
    });
  }
}
