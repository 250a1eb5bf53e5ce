package parley.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Fact;
import parley.core.query.Place;

/// Takes messages off the disk that are past their retention, now and then, on a thread of its own.
///
/// A little at a time: while some rows are taken out no commit can be made, so each transaction is
/// short, and whoever wants to commit comes before the next one. What the last snapshot does not
/// stand behind has to wait for another; one is wished for then.
final class Pruner implements AutoCloseable {
  /// How long it rests when everything is done: whatever is past its retention is not shown anyway.
  static final long REST_MILLIS = 60_000;

  /// How long it rests between two transactions, so that it takes no more than part of the disk.
  private static final long BREATH_MILLIS = 2;

  /// How often a snapshot may be wished for: it costs the engine some milliseconds.
  static final long SNAPSHOT_MILLIS = TimeUnit.MINUTES.toMillis(10);

  private static final Logger LOG = LoggerFactory.getLogger(Pruner.class);

  private final Path file;
  private final Retention retention;
  private final ReentrantLock committing;
  private final IntConsumer whenChanged;
  private final Set<Place> changed = ConcurrentHashMap.newKeySet();
  private final Thread thread;
  private volatile boolean closing;
  private volatile boolean again;
  private volatile boolean wantsSnapshot;
  private long wishedAtNanos = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(SNAPSHOT_MILLIS);
  private boolean lookedAtAll;
  private boolean removed = true; // an earlier run may have been stopped before it was done
  private boolean failing;

  /// Begins to work, if anything is ever past its retention.
  ///
  /// @param committing held by whoever commits
  /// @param whenChanged told how many rows were changed, while `committing` is held
  Pruner(Path file, Retention retention, ReentrantLock committing, IntConsumer whenChanged) {
    this.file = file;
    this.retention = retention;
    this.committing = committing;
    this.whenChanged = whenChanged;
    this.thread = Thread.ofPlatform().name("parley-prune").daemon().unstarted(this::run);
    if (!retention.isAll()) {
      thread.start();
    }
  }

  /// Takes note of a commit.
  void committed(List<Fact> news) {
    if (retention.isCounted()) {
      for (Fact fact : news) {
        Place place = Places.of(fact.event());
        if (place != null) {
          changed.add(place);
        }
      }
    }
  }

  /// Whether messages wait for a snapshot to be taken out.
  boolean wantsSnapshot() {
    return wantsSnapshot;
  }

  /// A snapshot is about to be made; if that fails, it is not wished for again at once.
  void snapshotBegins() {
    wantsSnapshot = false;
  }

  /// There is a new snapshot.
  void snapshotKept() {
    again = true;
    LockSupport.unpark(thread);
  }

  @Override
  public void close() {
    closing = true;
    LockSupport.unpark(thread);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closing) {
      again = false;
      round();
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(REST_MILLIS);
      while (!again && !closing && end - System.nanoTime() > 0) {
        LockSupport.parkNanos(this, end - System.nanoTime());
      }
    }
  }

  private void round() {
    try (Pruning pruning = new Pruning(Connections.pruner(file))) {
      long limit = pruning.limit();
      boolean oldWaits = removeOld(pruning, limit);
      boolean surplusWaits = removeSurplus(pruning, limit);
      removeEmptyBlocks(pruning, limit);
      if (oldWaits || surplusWaits) {
        wishForSnapshot();
      }
      failing = false;
    } catch (SQLException e) {
      if (!failing) {
        LOG.warn("old messages stay in {}: {}", file, Fault.of(file, e).getMessage());
      }
      failing = true;
    }
  }

  /// @return whether something has to wait for a snapshot
  private boolean removeOld(Pruning pruning, long limit) throws SQLException {
    if (retention.ageMillis() == 0) {
      return false;
    }
    long since = retention.sinceMillis();
    List<Long> some = pruning.saidBefore(since, limit);
    while (!closing && !some.isEmpty()) {
      remove(pruning, some);
      some = pruning.saidBefore(since, limit);
    }
    return pruning.isSaidBefore(since, limit);
  }

  /// @return whether something has to wait for a snapshot
  private boolean removeSurplus(Pruning pruning, long limit) throws SQLException {
    if (!retention.isCounted()) {
      return false;
    }
    if (!lookedAtAll) {
      changed.addAll(pruning.places());
      lookedAtAll = true;
    }
    boolean waiting = false;
    for (Place place : List.copyOf(changed)) {
      changed.remove(place); // before looking: what comes meanwhile puts it in again
      if (removeSurplus(pruning, limit, place)) {
        changed.add(place);
        waiting = true;
      }
    }
    return waiting;
  }

  private boolean removeSurplus(Pruning pruning, long limit, Place place) throws SQLException {
    int most = retention.most(place);
    long last = pruning.surplus(place, most);
    if (last == 0) {
      return false;
    }
    List<Long> some = pruning.oldest(place, Math.min(last, limit));
    while (!closing && !some.isEmpty()) {
      remove(pruning, some);
      some = pruning.oldest(place, Math.min(last, limit));
    }
    return last > limit;
  }

  private void removeEmptyBlocks(Pruning pruning, long limit) throws SQLException {
    if (removed) {
      List<List<Long>> some = pruning.emptyBlocks(limit);
      while (!closing && !some.isEmpty()) {
        List<List<Long>> these = some;
        change(these.size(), () -> pruning.removeBlocks(these));
        some = pruning.emptyBlocks(limit);
      }
      removed = false;
    }
  }

  private void remove(Pruning pruning, List<Long> sequences) throws SQLException {
    change(sequences.size(), () -> pruning.remove(sequences));
    removed = true;
  }

  /// Changes some rows.
  private interface Change {
    void make() throws SQLException;
  }

  private void change(int rows, Change change) throws SQLException {
    committing.lock();
    try {
      change.make();
      whenChanged.accept(rows);
    } finally {
      committing.unlock();
    }
    LockSupport.parkNanos(this, TimeUnit.MILLISECONDS.toNanos(BREATH_MILLIS));
  }

  private void wishForSnapshot() {
    long now = System.nanoTime();
    if (now - wishedAtNanos >= TimeUnit.MILLISECONDS.toNanos(SNAPSHOT_MILLIS)) {
      wishedAtNanos = now;
      wantsSnapshot = true;
    }
  }
}
