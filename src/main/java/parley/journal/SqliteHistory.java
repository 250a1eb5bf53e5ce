package parley.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Fact;
import parley.core.id.MessageId;
import parley.core.id.UserId;
import parley.core.query.Place;

/// Reads messages from the journal's file through a few connections of its own, whatever the engine
/// does meanwhile.
final class SqliteHistory implements History, AutoCloseable {
  /// Connections at most: reading is work for processors, of which few machines have more to spare;
  /// who comes later waits without holding a thread.
  static final int CONNECTIONS_MAX = 4;

  private static final Logger LOG = LoggerFactory.getLogger(SqliteHistory.class);

  private final Path file;
  private final Retention retention;
  private final Semaphore permits = new Semaphore(CONNECTIONS_MAX);
  private final Queue<ReadConnection> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private interface Question {
    List<Fact> ask(ReadConnection connection) throws SQLException;
  }

  SqliteHistory(Path file, Retention retention) {
    this.file = file;
    this.retention = retention;
  }

  @Override
  public List<Fact> latest(Place place, long from, long before, int most) {
    return most < 1 ? List.of() : read(connection -> connection.latest(place, from, before, most));
  }

  @Override
  public List<Fact> after(Place place, long after, int most) {
    return most < 1 ? List.of() : read(connection -> connection.after(place, after, most));
  }

  @Override
  public List<Fact> happenings(Place place, long from, long before, int most) {
    return most < 1 ? List.of() : read(reader -> reader.happenings(place, from, before, most));
  }

  @Override
  public List<Fact> happeningsAfter(Place place, long after, int most) {
    return most < 1 ? List.of() : read(reader -> reader.happeningsAfter(place, after, most));
  }

  @Override
  public List<Fact> kept(Place place, List<Fact> latest) {
    return retention.kept(place, latest);
  }

  @Override
  public List<Fact> latestOfPairs(UserId user, int most) {
    return most < 1 ? List.of() : read(connection -> connection.latestOfPairs(user, most));
  }

  @Override
  public @Nullable Fact message(MessageId id) {
    List<Fact> found = read(connection -> connection.message(id.sequence()));
    return found.isEmpty() ? null : found.getFirst();
  }

  /// Waits for those who read at the moment, and answers nobody any more.
  @Override
  public void close() {
    closed = true;
    permits.acquireUninterruptibly(CONNECTIONS_MAX);
    letGoOfIdle();
    permits.release(CONNECTIONS_MAX);
  }

  /// Opens the file anew for whoever reads next.
  void letGoOfIdle() {
    ReadConnection connection = idle.poll();
    while (connection != null) {
      close(connection);
      connection = idle.poll();
    }
  }

  private List<Fact> read(Question question) {
    permits.acquireUninterruptibly();
    try {
      if (closed) {
        throw new JournalException("the journal is closed");
      }
      return read(connection(), question);
    } catch (SQLException e) {
      throw Fault.of(file, e);
    } finally {
      permits.release();
    }
  }

  private ReadConnection connection() throws SQLException {
    ReadConnection connection = idle.poll();
    return connection == null ? new ReadConnection(file, retention) : connection;
  }

  /// A connection that failed is not used again.
  private List<Fact> read(ReadConnection connection, Question question) throws SQLException {
    boolean fine = false;
    try {
      List<Fact> facts = question.ask(connection);
      fine = true;
      return facts;
    } finally {
      if (fine) {
        idle.add(connection);
      } else {
        close(connection);
      }
    }
  }

  private static void close(ReadConnection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.debug("a connection that reads did not close: {}", e.getMessage());
    }
  }
}
