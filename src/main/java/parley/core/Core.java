package parley.core;

import parley.core.command.Decision;
import parley.core.command.Outcome;
import parley.core.event.Fact;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.Query;
import parley.core.state.Evolution;
import parley.core.state.Limits;
import parley.core.state.Refusal;
import parley.core.state.Session;
import parley.core.state.State;

/// The chat itself: decides requests, applies facts, answers questions.
///
/// Pure and for one thread: the same requests in the same order give the same facts, byte for byte.
/// Deciding changes nothing; only [#evolve(Fact)] does.
public final class Core {
  /// The number of the rules that [#decide(Ordered)] follows; changed behaviour is a new number.
  public static final int RULES_VERSION = 1;

  private final State state;
  private final Limits limits;
  private final Evolution evolution;

  /// A core that goes on from a state.
  public Core(State state, Limits limits) {
    this.state = state;
    this.limits = limits;
    this.evolution = new Evolution(state, limits);
  }

  /// The state as it stands.
  public State state() {
    return state;
  }

  /// What a request comes to, in the state as it stands.
  public Outcome decide(Ordered ordered) {
    Request request = ordered.request();
    long timeMillis = Math.max(ordered.timeMillis(), state.timeMillis());
    return request.command().decide(new Decision(state, limits, request.session(), timeMillis));
  }

  /// Applies a fact.
  public void evolve(Fact fact) {
    evolution.evolve(fact);
  }

  /// Moves the order past facts that are kept elsewhere.
  public void skipTo(long sequence, long timeMillis) {
    evolution.skipTo(sequence, timeMillis);
  }

  /// Answers a question in the state as it stands.
  ///
  /// @param visitors whether those who are not on the server may look around too: while nobody can
  ///   enter, they may
  public Answer answer(Query query, SessionId asker, boolean visitors) {
    Session session = state.session(asker);
    if (session != null) {
      return query.answer(state, session);
    }
    return visitors || query.everybody()
        ? query.visitor(state)
        : new Answer.Refused(new Refusal.NotEntered());
  }
}
