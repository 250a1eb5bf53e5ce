package parley.sim;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.Whispered;
import parley.core.state.State;
import parley.core.state.StateCodec;
import parley.journal.History;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.journal.Loaded;

/// The smallest journal that keeps its promises on a [FakeDisk]: a log of batches with checksums,
/// and one snapshot beside it.
///
/// A batch that fails is cut off again before anything else is written. One whose cutting off fails
/// too is in doubt until then: after a crash it may be there, whole.
final class DiskJournal implements Journal {
  private static final String LOG = "log";
  private static final String SNAPSHOT = "snapshot";
  private static final String NEW_SNAPSHOT = "snapshot.new";

  private final FakeDisk disk;
  private final Flaws flaws;
  private final boolean syncs;
  private final PlaceIndex index = new PlaceIndex();
  private int end;
  private boolean inDoubt;
  private boolean tornTail;
  private long lastSequence;
  private long lastTimeMillis;

  /// What this journal does wrong on purpose.
  ///
  /// @param forgetsToSync it says "synced" and is not
  /// @param trustsItsEyes it takes whatever is there for an entry
  /// @param leavesWhatFailed a failed batch is not cut off
  record Flaws(boolean forgetsToSync, boolean trustsItsEyes, boolean leavesWhatFailed) {
    static final Flaws NONE = new Flaws(false, false, false);
  }

  /// Opens what is on the disk.
  ///
  /// @param syncs whether every commit must survive a loss of power
  DiskJournal(FakeDisk disk, boolean syncs, Flaws flaws) {
    this.disk = disk;
    this.syncs = syncs;
    this.flaws = flaws;
  }

  @Override
  public Loaded load() {
    try {
      if (!disk.has(LOG)) {
        disk.create(LOG);
        disk.syncDirectory();
      }
      State snapshot = readSnapshot();
      long since = snapshot == null ? 0 : snapshot.sequence();
      List<Fact> tail = new ArrayList<>();
      for (Fact fact : readLog()) {
        index.add(fact);
        if (fact.sequence() > since && !isMessage(fact)) {
          tail.add(fact);
        }
      }
      return new Loaded(snapshot, tail, lastSequence, lastTimeMillis);
    } catch (DiskFault e) {
      throw new JournalException("the log cannot be opened", e);
    }
  }

  /// Whether the log ended in the middle of an entry.
  boolean tornTail() {
    return tornTail;
  }

  @Override
  public void commit(List<Fact> facts) {
    List<Fact> news = facts.stream().filter(fact -> fact.sequence() > lastSequence).toList();
    if (news.isEmpty()) {
      return;
    }
    byte[] entry = LogEntry.write(news);
    try {
      repair();
      inDoubt = !flaws.leavesWhatFailed();
      disk.append(LOG, entry);
      sync();
      inDoubt = false;
    } catch (DiskFault e) {
      throw new JournalException("the batch is not stored", e);
    }
    end = disk.length(LOG);
    news.forEach(index::add);
    lastSequence = news.getLast().sequence();
    lastTimeMillis = news.getLast().timeMillis();
  }

  /// The log is synced first: a state must not outlive what it is the state of.
  @Override
  public void snapshot(State state) {
    byte[] body = StateCodec.write(state);
    try {
      repair();
      disk.sync(LOG);
      disk.create(NEW_SNAPSHOT);
      disk.append(
          NEW_SNAPSHOT, ByteBuffer.allocate(4 + body.length).putInt(sum(body)).put(body).array());
      disk.sync(NEW_SNAPSHOT);
      disk.rename(NEW_SNAPSHOT, SNAPSHOT);
      disk.syncDirectory();
    } catch (DiskFault e) {
      throw new JournalException("no snapshot this time", e);
    }
  }

  @Override
  public History history() {
    return index;
  }

  @Override
  public void close() {}

  private void repair() {
    if (inDoubt) {
      disk.truncate(LOG, end);
      sync();
      inDoubt = false;
    }
  }

  private void sync() {
    if (syncs && !flaws.forgetsToSync()) {
      disk.sync(LOG);
    }
  }

  private List<Fact> readLog() {
    byte[] log = disk.read(LOG);
    List<Fact> facts = new ArrayList<>();
    end = 0;
    List<Fact> entry = LogEntry.read(log, end, !flaws.trustsItsEyes());
    while (entry != null) {
      facts.addAll(entry);
      end = LogEntry.end(log, end);
      entry = LogEntry.read(log, end, !flaws.trustsItsEyes());
    }
    tornTail = end < log.length;
    inDoubt = tornTail;
    if (!facts.isEmpty()) {
      lastSequence = facts.getLast().sequence();
      lastTimeMillis = facts.getLast().timeMillis();
    }
    return facts;
  }

  private @Nullable State readSnapshot() {
    if (!disk.has(SNAPSHOT)) {
      return null;
    }
    byte[] bytes = disk.read(SNAPSHOT);
    byte[] body = Arrays.copyOfRange(bytes, 4, bytes.length);
    if (sum(body) != ByteBuffer.wrap(bytes).getInt()) {
      throw new IllegalStateException("a snapshot got its name before it was whole");
    }
    return StateCodec.read(body);
  }

  private static boolean isMessage(Fact fact) {
    return fact.event() instanceof Said || fact.event() instanceof Whispered;
  }

  private static int sum(byte[] body) {
    CRC32C sum = new CRC32C();
    sum.update(body);
    return (int) sum.getValue();
  }
}
