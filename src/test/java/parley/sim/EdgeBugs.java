package parley.sim;

import java.util.function.UnaryOperator;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.name.Nick;
import parley.engine.Ask;
import parley.engine.Gate;
import parley.engine.Submission;

/// Ways for the edge to be wrong.
final class EdgeBugs {
  private EdgeBugs() {}

  private static boolean says(Submission submission) {
    return submission.ask() instanceof Ask.Order(Say say) && say.text().endsWith("7");
  }

  private static boolean quits(Submission submission) {
    return submission.ask() instanceof Ask.Order(Quit _)
        && submission.asker() instanceof Person person
        && person.gone();
  }

  static Bug losesAnAsk() {
    return gate(gate ->
        submission -> {
          if (!says(submission)) {
            gate.offer(submission);
          }
        });
  }

  static Bug asksTwice() {
    return gate(gate ->
        submission -> {
          gate.offer(submission);
          if (says(submission)) {
            gate.offer(submission);
          }
        });
  }

  /// A connection breaks and the server is not told.
  static Bug forgetsToQuit() {
    return gate(gate ->
        submission -> {
          if (!quits(submission)) {
            gate.offer(submission);
          }
        });
  }

  /// Names are folded as they are written.
  static Bug foldsNothing() {
    return new Bug() {
      @Override
      public Nick named(Nick nick) {
        return new Nick(nick.shown(), nick.shown());
      }
    };
  }

  private static Bug gate(UnaryOperator<Gate> spoilt) {
    return new Bug() {
      @Override
      public Gate gate(Gate gate) {
        return spoilt.apply(gate);
      }
    };
  }
}
