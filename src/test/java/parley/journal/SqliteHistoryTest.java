package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.event.Fact;
import parley.core.id.RoomId;
import parley.core.query.Place;

class SqliteHistoryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionIsARangeOfAnIndex(String query) throws SQLException {
    SqliteJournal.open(folder, Durability.PROCESS).close();
    List<String> plan = new ArrayList<>();
    try (Connection connection = Connections.reader(new DataDirectory(folder).database());
        PreparedStatement explain = connection.prepareStatement("EXPLAIN QUERY PLAN " + query);
        ResultSet row = explain.executeQuery()) {
      while (row.next()) {
        plan.add(row.getString(4));
      }
    }
    assertThat(plan).hasSizeBetween(2, 3).allMatch(step -> step.startsWith("SEARCH "));
  }

  static List<String> questions() {
    return List.of(
        ReadConnection.LATEST_IN_ROOM,
        ReadConnection.LATEST_IN_PAIR,
        ReadConnection.AFTER_IN_ROOM,
        ReadConnection.AFTER_IN_PAIR,
        HappeningReads.LATEST,
        HappeningReads.AFTER,
        Surplus.IN_ROOM,
        Surplus.IN_PAIR);
  }

  @Test
  void aRoomThatWasSilentForLongIsReadOverManyBlocks() {
    Place silent = new Place.OfRoom(new RoomId(99));
    List<Fact> there = new ArrayList<>();
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS)) {
      for (long sequence = 1; sequence < 30_000; sequence += 3_000) {
        Fact rare = SomeFacts.said(sequence, new RoomId(99), "rare");
        journal.commit(List.of(rare));
        journal.commit(SomeFacts.lines(sequence + 1, sequence + 2_999));
        there.add(rare);
      }
      History history = journal.history();
      assertThat(history.latest(silent, 1, Long.MAX_VALUE, 100)).isEqualTo(there);
      assertThat(history.latest(silent, 1, Long.MAX_VALUE, 3)).isEqualTo(there.subList(7, 10));
      assertThat(history.latest(silent, 3_001, 9_002, 100)).isEqualTo(there.subList(1, 4));
      assertThat(history.latest(silent, 3_002, 9_001, 100)).isEqualTo(there.subList(2, 3));
      assertThat(history.after(silent, 9_001, 3)).isEqualTo(there.subList(4, 7));
    }
  }

  @Test
  void manyReadWhileOneWritesAndEachSeesWholeCommits() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS);
        ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> reads = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        reads.add(readers.submit(() -> readWhile(writing, journal.history())));
      }
      for (long next = 1; next < 20_000; next += 10) {
        journal.commit(SomeFacts.lines(next, next + 9));
      }
      writing.set(false);
      for (Future<Integer> read : reads) {
        assertThat(read.get()).isPositive();
      }
    }
  }

  private static int readWhile(AtomicBoolean writing, History history) {
    int reads = 0;
    long seen = 0;
    do {
      List<Fact> latest = history.latest(SomeFacts.LOBBY, 1, Long.MAX_VALUE, 50);
      long last = latest.isEmpty() ? 0 : latest.getLast().sequence();
      assertThat(latest).isEqualTo(SomeFacts.lines(Math.max(1, last - 49), last));
      assertThat(last % 10).isZero();
      assertThat(last).isGreaterThanOrEqualTo(seen);
      seen = last;
      reads++;
    } while (writing.get());
    return reads;
  }

  @Test
  void whoReadsCannotWrite() throws SQLException {
    SqliteJournal.open(folder, Durability.PROCESS).close();
    try (Connection connection = Connections.reader(new DataDirectory(folder).database())) {
      assertThatThrownBy(() -> Connections.run(connection, "DELETE FROM message"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("READONLY");
    }
  }

  @Test
  void aClosedJournalSaysSo() {
    SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS);
    History history = journal.history();
    assertThat(history.after(SomeFacts.LOBBY, 0, 1)).isEmpty();
    journal.close();
    assertThatThrownBy(() -> history.after(SomeFacts.LOBBY, 0, 1))
        .isInstanceOf(JournalException.class)
        .hasMessage("the journal is closed");
  }
}
