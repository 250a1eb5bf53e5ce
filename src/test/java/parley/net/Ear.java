package parley.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.door.Telling;
import parley.door.Volley;

/// A recipient that remembers what it was told.
final class Ear implements Recipient {
  /// One fact as it was told.
  record Told(Fact fact, boolean mine, @Nullable Object tag) {}

  final SessionId session;
  final List<Told> told = new ArrayList<>();
  final List<Answer> answers = new ArrayList<>();
  final List<Telling> tellings = new ArrayList<>();
  boolean takesVolleys = true;
  int volleys;
  Runnable onTold = () -> {};
  boolean follows;
  int presenceChanges;
  int batches;

  Ear(SessionId session) {
    this.session = session;
  }

  List<Long> sequences() {
    return told.stream().map(each -> each.fact().sequence()).toList();
  }

  @Override
  public void told(Telling telling, boolean mine, @Nullable Object tag) {
    told.add(new Told(telling.fact(), mine, tag));
    tellings.add(telling);
    onTold.run();
  }

  @Override
  public boolean told(Volley volley) {
    if (takesVolleys) {
      volleys++;
      volley.tellings().forEach(telling -> told(telling, false, null));
    }
    return takesVolleys;
  }

  @Override
  public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
    answers.add(answer);
  }

  @Override
  public boolean followsPresence() {
    return follows;
  }

  @Override
  public void presenceChanged() {
    presenceChanges++;
  }

  @Override
  public void batchEnded() {
    batches++;
  }
}
