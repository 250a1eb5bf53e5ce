package parley.core.command;

import java.util.List;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.core.state.Refusal;

/// What a request comes to: the facts it makes, none when it is refused, and the one answer to who
/// asked.
///
/// @param facts in order
/// @param passing what is told and never stored
/// @param answer what the asker is told apart from the facts
public record Outcome(List<Fact> facts, List<Fact> passing, Answer answer) {
  /// With nothing in passing.
  public Outcome(List<Fact> facts, Answer answer) {
    this(facts, List.of(), answer);
  }

  /// A refusal leaves no trace.
  public static Outcome refused(Refusal refusal) {
    return new Outcome(List.of(), new Answer.Refused(refusal));
  }
}
