package parley.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.query.Place;
import parley.core.state.State;
import parley.core.state.StateCodec;
import parley.journal.History;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.journal.Loaded;

/// A journal in memory that remembers what was done to it and fails when told to. It outlives the
/// engine that writes it.
final class FakeJournal implements Journal, History {
  /// What was stored in one go.
  final List<List<Fact>> commits = new ArrayList<>();

  /// The sequence of each state kept.
  final List<Long> snapshots = new ArrayList<>();

  /// How often storing was tried, successfully or not.
  int tries;

  boolean writingFails;
  boolean snapshotFails;
  boolean readingFails;

  /// Wished for until one is kept.
  boolean wantsSnapshot;

  /// How many of the latest messages may be shown.
  int shown = Integer.MAX_VALUE;

  byte @Nullable [] snapshot;
  Runnable whenStored = () -> {};

  List<Fact> facts() {
    return commits.stream().flatMap(List::stream).toList();
  }

  long lastSequence() {
    return commits.isEmpty() ? 0 : commits.getLast().getLast().sequence();
  }

  @Override
  public Loaded load() {
    State state = snapshot == null ? null : StateCodec.read(snapshot);
    long from = state == null ? 0 : state.sequence();
    List<Fact> tail = facts().stream().filter(f -> f.sequence() > from && !isMessage(f)).toList();
    long time = commits.isEmpty() ? 0 : commits.getLast().getLast().timeMillis();
    return new Loaded(state, tail, lastSequence(), time);
  }

  @Override
  public void commit(List<Fact> facts) {
    tries++;
    if (writingFails) {
      throw new JournalException("told to fail");
    }
    commits.add(List.copyOf(facts));
    whenStored.run();
  }

  @Override
  public void snapshot(State state) {
    if (snapshotFails || writingFails) {
      throw new JournalException("told to fail");
    }
    wantsSnapshot = false;
    snapshots.add(state.sequence());
    snapshot = StateCodec.write(state);
  }

  @Override
  public boolean wantsSnapshot() {
    return wantsSnapshot;
  }

  @Override
  public List<Fact> kept(Place place, List<Fact> latest) {
    return latest.subList(Math.max(0, latest.size() - shown), latest.size());
  }

  @Override
  public History history() {
    return this;
  }

  @Override
  public List<Fact> latest(Place place, long from, long before, int most) {
    if (readingFails) {
      throw new JournalException("told to fail");
    }
    List<Fact> all =
        facts().stream()
            .filter(f -> f.sequence() >= from && f.sequence() < before && isIn(place, f))
            .toList();
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  @Override
  public List<Fact> latestOfPairs(UserId user, int most) {
    throw new UnsupportedOperationException("nobody asks that here");
  }

  @Override
  public @Nullable Fact message(MessageId id) {
    return facts().stream().filter(f -> f.id().equals(id) && isMessage(f)).findAny().orElse(null);
  }

  @Override
  public List<Fact> after(Place place, long after, int most) {
    return latest(place, after + 1, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
        .limit(most)
        .toList();
  }

  @Override
  public void close() {}

  private static boolean isMessage(Fact fact) {
    return fact.event() instanceof Said || fact.event() instanceof Whispered;
  }

  private static boolean isIn(Place place, Fact fact) {
    return fact.event() instanceof Said said && place.equals(new Place.OfRoom(said.room()));
  }
}
