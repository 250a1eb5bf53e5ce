package parley.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves what is committed from the log into the file, on a thread and a connection of its own, so
/// that no commit waits for the disk's slowest work.
///
/// A log begins anew only when all of it is moved while nobody adds to it or reads from it. Under
/// load that never happens by itself: when a log has grown long, commits wait while the little that
/// came meanwhile is moved too and those who read from it finish. Where this thread gets no time to
/// do so, as on a machine that is busy with other things, commits wait for it.
final class Checkpointer implements AutoCloseable {
  /// Pages of the log that are worth moving.
  private static final int PAGES_WORTH = 2_000;

  /// Pages of the log (4 KiB each) at which commits wait: bounds the log to some 16 MiB and a start
  /// after a crash to reading as much.
  private static final int PAGES_MAX = 4_000;

  /// Pages that commits may have added, as far as is guessed, before they wait for this thread.
  private static final int PAGES_BEFORE_WAITING = 8_000;

  /// How long one commit waits at most: a disk that is broken must not stop the chat.
  private static final long WAIT_MILLIS = 1_000;

  /// Pages that a commit changes besides one for each row, at most as a rule.
  private static final int PAGES_OF_A_COMMIT = 4;

  private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);

  private final Connection connection;
  private final ReentrantLock committing;
  private final Condition shorter;
  private final Runnable whenInDoubt;
  private final Path file;
  private final Thread thread;
  private int pagesGuessed;
  private int pagesInLog;
  private volatile boolean wanted;
  private volatile boolean closing;
  private volatile boolean failing;

  /// Begins to work.
  ///
  /// @param committing held by whoever commits
  /// @param whenInDoubt told when the disk failed, so that nothing is known of what it holds
  Checkpointer(Path file, ReentrantLock committing, Runnable whenInDoubt) throws SQLException {
    this.file = file;
    this.committing = committing;
    this.shorter = committing.newCondition();
    this.whenInDoubt = whenInDoubt;
    this.connection = Connections.checkpointer(file);
    this.thread = Thread.ofPlatform().name("parley-checkpoint").daemon().start(this::run);
  }

  /// Takes note of a change; for whoever holds the lock that commits hold.
  void committed(int rows) {
    int pages = PAGES_OF_A_COMMIT + rows;
    pagesGuessed += pages;
    pagesInLog += pages;
    if (pagesGuessed >= PAGES_WORTH) {
      want();
    }
    if (pagesInLog >= PAGES_BEFORE_WAITING && !failing) {
      want();
      waitUntilShorter();
    }
  }

  private void want() {
    pagesGuessed = 0;
    wanted = true;
    LockSupport.unpark(thread);
  }

  /// Lets go of the lock meanwhile.
  @SuppressWarnings("WaitNotInLoop") // to wake too early does no harm: the next commit waits
  private void waitUntilShorter() {
    try {
      if (!shorter.await(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
        LOG.debug("the log of {} is long: {} pages or so", file, pagesInLog);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws SQLException {
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
    connection.close();
  }

  private void run() {
    while (!closing) {
      if (wanted) {
        wanted = false;
        moveIfWorth();
      } else {
        LockSupport.park(this);
      }
    }
  }

  private void moveIfWorth() {
    try {
      int pages = pages("NOOP");
      if (pages >= PAGES_WORTH) {
        pages = pages("PASSIVE");
      }
      committing.lock();
      try {
        pagesInLog = pages < PAGES_MAX ? pages : restarted();
        shorter.signalAll();
      } finally {
        committing.unlock();
      }
      failing = false;
    } catch (SQLException e) {
      failed(e);
    }
  }

  private void failed(SQLException e) {
    if (!failing) {
      LOG.warn("the log of {} grows: {}", file, Fault.of(file, e).getMessage());
    }
    failing = true;
    if (Fault.isOfTheDisk(e)) {
      whenInDoubt.run();
    }
  }

  /// Lets the log begin anew; all of it stays when somebody reads from it for too long.
  ///
  /// @return the pages in it then
  private int restarted() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(RESTART)")) {
      return row.next() && row.getInt(1) == 0 ? 0 : PAGES_MAX;
    }
  }

  /// Does a checkpoint and says how many pages are in the log, the moved ones included.
  private int pages(String mode) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(" + mode + ")")) {
      return row.next() ? row.getInt(2) : 0;
    }
  }
}
