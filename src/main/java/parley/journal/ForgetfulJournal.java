package parley.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.query.Place;
import parley.core.state.State;

/// A journal that keeps nothing at all: for servers whose operator wants no history. What is said
/// is told and gone.
public final class ForgetfulJournal implements Journal, History {
  private Head head = Head.NONE;

  /// Nothing.
  ///
  /// @throws IllegalStateException when something happened in this run: it was not kept
  @Override
  public Loaded load() {
    if (!head.equals(Head.NONE)) {
      throw new IllegalStateException("what happened in this run was not kept");
    }
    return new Loaded(null, List.of(), 0, 0);
  }

  @Override
  public void commit(List<Fact> facts) {
    for (Fact fact : head.news(facts)) {
      head = new Head(fact.sequence(), fact.timeMillis());
    }
  }

  @Override
  public void snapshot(State state) {}

  @Override
  public History history() {
    return this;
  }

  @Override
  public void close() {}

  @Override
  public List<Fact> latest(Place place, long from, long before, int most) {
    return List.of();
  }

  @Override
  public List<Fact> latestOfPairs(UserId user, int most) {
    return List.of();
  }

  @Override
  public @Nullable Fact message(MessageId id) {
    return null;
  }

  @Override
  public List<Fact> after(Place place, long after, int most) {
    return List.of();
  }
}
