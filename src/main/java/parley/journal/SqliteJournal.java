package parley.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.codec.CodecException;
import parley.core.event.Fact;
import parley.core.state.State;

/// The journal as one SQLite file with a write-ahead log.
///
/// A commit is one transaction. One that fails leaves nothing behind: its connection is closed, and
/// the next commit opens another, sees that the file ends where the last good commit did, and takes
/// away what may have got past it. When it was the disk that failed, the file is looked through as
/// well: what a failed sync had promised to keep may be gone. Messages and all other facts are rows
/// of their own tables; the file knows how far it has come by its last rows.
public final class SqliteJournal implements Journal {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

  private final Path file;
  private final Durability durability;
  private final DirectoryLock lock;
  private final SqliteHistory history;
  private final Checkpointer checkpointer;
  private final Pruner pruner;
  private final ReentrantLock committing = new ReentrantLock(true);
  private @Nullable CommitConnection connection;
  private Head head;

  /// The disk failed since the file was last looked through.
  private volatile boolean inDoubt;

  /// Opens the journal of a data directory, or makes one; everything is kept for good.
  ///
  /// @throws JournalException when it cannot be used, naming what is wrong and what to do
  public static SqliteJournal open(Path path, Durability durability) {
    return open(path, durability, Retention.ALL);
  }

  /// Opens the journal of a data directory, or makes one.
  ///
  /// @throws JournalException when it cannot be used, naming what is wrong and what to do
  public static SqliteJournal open(Path path, Durability durability, Retention retention) {
    DataDirectory directory = DataDirectory.at(path);
    DirectoryLock lock = DirectoryLock.take(directory);
    try {
      NativeLibrary.load(directory.natives());
      JournalFile.prepare(directory, Schema.CURRENT);
      return new SqliteJournal(directory.database(), durability, lock, retention);
    } catch (SQLException e) {
      lock.close();
      throw Fault.of(directory.database(), e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private SqliteJournal(Path file, Durability durability, DirectoryLock lock, Retention retention)
      throws SQLException {
    this.file = file;
    this.durability = durability;
    this.lock = lock;
    CommitConnection first = new CommitConnection(Connections.writer(file, durability));
    try {
      first.probe();
      this.head = first.head();
      this.checkpointer = new Checkpointer(file, committing, () -> inDoubt = true);
    } catch (SQLException | RuntimeException e) {
      first.close();
      throw e;
    }
    this.connection = first;
    this.history = new SqliteHistory(file, retention);
    this.pruner = new Pruner(file, retention, committing, checkpointer::committed);
  }

  @Override
  public Loaded load() {
    try {
      Connection from = connected().connection();
      State snapshot = SnapshotTable.newest(from);
      long since = snapshot == null ? 0 : snapshot.sequence();
      List<Fact> tail = FactTable.after(from, since);
      checkTail(from, since, tail);
      return new Loaded(snapshot, tail, head.sequence(), head.timeMillis());
    } catch (SQLException e) {
      throw Fault.of(file, e);
    } catch (CodecException e) {
      throw new JournalException(
          file + " was written by a newer Parley (" + e.getMessage() + "): use a newer Parley", e);
    }
  }

  @Override
  public void commit(List<Fact> facts) {
    List<Fact> news = head.news(facts);
    if (news.isEmpty()) {
      return;
    }
    committing.lock();
    try {
      connected().commit(news);
      checkpointer.committed(news.size());
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      committing.unlock();
    }
    Fact last = news.getLast();
    head = new Head(last.sequence(), last.timeMillis());
    pruner.committed(news);
  }

  @Override
  public void snapshot(State state) {
    if (state.sequence() > head.sequence()) {
      throw new IllegalArgumentException(
          "a snapshot at " + state.sequence() + ", but all that is stored is " + head);
    }
    pruner.snapshotBegins();
    committing.lock();
    try {
      connected().snapshot(state);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      committing.unlock();
    }
    pruner.snapshotKept();
  }

  @Override
  public boolean wantsSnapshot() {
    return pruner.wantsSnapshot();
  }

  @Override
  public History history() {
    return history;
  }

  /// The last connection to close moves the rest of the log into the file.
  @Override
  public void close() {
    try (lock) {
      pruner.close();
      history.close();
      checkpointer.close();
      disconnect();
    } catch (SQLException e) {
      throw Fault.of(file, e);
    }
  }

  /// Messages before the newest snapshot may have been taken out, be that snapshot whole or not.
  private void checkTail(Connection from, long since, List<Fact> tail) throws SQLException {
    long whole = Math.max(since, SnapshotTable.newestSequence(from));
    long facts = tail.stream().filter(fact -> fact.sequence() > whole).count();
    Soundness.checkTail(from, whole, head.sequence(), facts);
  }

  private CommitConnection connected() throws SQLException {
    if (inDoubt) {
      disconnect();
    }
    if (connection == null) {
      connection = reconnected();
    }
    return connection;
  }

  /// A connection to a file that ends where the last good commit did.
  private CommitConnection reconnected() throws SQLException {
    CommitConnection another = new CommitConnection(Connections.writer(file, durability));
    try {
      if (inDoubt) {
        Soundness.check(another.connection(), file);
        inDoubt = false;
      }
      long stored = another.head().sequence();
      if (stored < head.sequence()) {
        throw new Damage(
            "it ends at entry " + stored + ", and " + head.sequence() + " had been stored");
      }
      if (stored > head.sequence()) {
        LOG.warn("entries that were refused are taken out: {} to {}", head.sequence() + 1, stored);
        another.forgetAfter(head.sequence());
      }
      return another;
    } catch (SQLException | RuntimeException e) {
      another.close();
      throw e;
    }
  }

  private JournalException failed(SQLException e) {
    inDoubt |= Fault.isOfTheDisk(e);
    try {
      disconnect();
    } catch (SQLException further) {
      e.addSuppressed(further);
    }
    return Fault.of(file, e);
  }

  private void disconnect() throws SQLException {
    CommitConnection old = connection;
    connection = null;
    if (old != null) {
      old.close();
    }
  }
}
