package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.Extras;
import parley.core.event.Manner;
import parley.core.event.Parties;
import parley.core.event.Whispered;
import parley.core.query.Answer;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.User;

/// Somebody says something to one other user, wherever they are.
///
/// @param name whom, as typed
/// @param key the folded form of that name
/// @param manner how
/// @param text the words; several lines have line feeds between them
/// @param extras what the message has besides
public record Whisper(String name, String key, Manner manner, String text, Extras extras)
    implements Command {
  /// Words alone.
  public Whisper(String name, String key, Manner manner, String text) {
    this(name, key, manner, text, Extras.NONE);
  }

  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User from) {
    User to = decision.state().userNamed(key);
    if (to == null) {
      return Outcome.refused(new Refusal.NoSuchUser(name));
    }
    Refusal refusal = Policy.mayWhisper(from, to);
    if (refusal == null) {
      refusal = Policy.maySay(text, decision.limits());
    }
    if (refusal != null) {
      return Outcome.refused(refusal);
    }
    Accept.onWriting(decision, from, to);
    Whispered whispered =
        new Whispered(
            from.id(),
            from.nick(),
            to.id(),
            to.nick(),
            manner,
            text,
            extras,
            new Parties(from.party(), to.party()));
    decision.add(whispered, new Audience.Pair(from.id(), to.id()));
    return to.away().isEmpty() || manner == Manner.NOTICE
        ? decision.done()
        : decision.answer(new Answer.TargetAway(to.nick(), to.away()));
  }
}
