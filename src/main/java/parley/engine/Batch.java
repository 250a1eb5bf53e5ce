package parley.engine;

import java.util.ArrayList;
import java.util.List;
import parley.core.event.Fact;
import parley.core.query.Answer;

/// What one turn of the engine comes to: the facts to store and everything to be told, in order.
final class Batch {
  final List<Fact> facts = new ArrayList<>();
  final List<Delivery> deliveries = new ArrayList<>();
  private boolean passing;

  void tell(Fact fact, Submission own) {
    facts.add(fact);
    deliveries.add(new Delivery.Told(fact, own.asker(), own.tag()));
  }

  /// Tells something that is not stored.
  void pass(Fact fact, Submission own) {
    passing = true;
    deliveries.add(new Delivery.Told(fact, own.asker(), own.tag()));
  }

  /// Whether there is something in it that every outlet must see.
  boolean forAll() {
    return passing || !facts.isEmpty();
  }

  void answer(Submission own, Answer answer, List<Fact> recent) {
    if (own.asker().outlet() != Asker.NOWHERE) {
      deliveries.add(new Delivery.Answered(own.asker(), own.tag(), answer, recent));
    }
  }
}
