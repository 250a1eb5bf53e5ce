package parley.core.query;

import parley.core.event.Right;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;

/// May I do what operators with this right may? For what is done outside the chat: the server's
/// configuration, its end, its figures.
public record MayOperate(Right right) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    Refusal refusal = Policy.mayOperate(asker.user(), right);
    return refusal == null ? Answer.Done.DONE : new Answer.Refused(refusal);
  }
}
