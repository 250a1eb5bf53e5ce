package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.journal.SomeFacts.ANN_AND_BOB;
import static parley.journal.SomeFacts.LOBBY;
import static parley.journal.SomeFacts.stateAt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Eventually;
import parley.Property;
import parley.core.event.Fact;
import parley.core.id.RoomId;
import parley.core.query.Place;

class PruningTest {
  @TempDir Path folder;

  private final AtomicLong now = new AtomicLong(SomeFacts.said(0, "the beginning").timeMillis());

  @Test
  void whatIsPastItsAgeIsNotShownFromThatMomentOn() {
    try (SqliteJournal journal = open(aged(10))) {
      journal.commit(SomeFacts.lines(1, 20));
      History history = journal.history();
      now.addAndGet(20);
      assertThat(history.latest(LOBBY, 1, Long.MAX_VALUE, 100)).isEqualTo(SomeFacts.lines(10, 20));
      assertThat(history.after(LOBBY, 0, 3)).isEqualTo(SomeFacts.lines(10, 12));
      now.addAndGet(9);
      assertThat(history.latest(LOBBY, 1, 20, 100)).isEqualTo(SomeFacts.lines(19, 19));
      now.addAndGet(100);
      assertThat(history.latest(LOBBY, 1, Long.MAX_VALUE, 100)).isEmpty();
      assertThat(history.kept(LOBBY, SomeFacts.lines(1, 20))).isEmpty();
    }
  }

  @Test
  void aPlaceShowsOnlyItsLatest() {
    try (SqliteJournal journal = open(counted(5, 2))) {
      journal.commit(SomeFacts.numbered(1, 100));
      assertThat(journal.history().latest(ANN_AND_BOB, 1, Long.MAX_VALUE, 100))
          .isEqualTo(SomeFacts.numbered(92, 93));
      Place room = new Place.OfRoom(new RoomId(1));
      List<Fact> latest = journal.history().latest(room, 1, Long.MAX_VALUE, 100);
      assertThat(latest).hasSize(5);
      assertThat(journal.history().after(room, 0, 100)).isEqualTo(latest);
      journal.commit(List.of(SomeFacts.whispered(101, "one more")));
      assertThat(journal.history().after(ANN_AND_BOB, 0, 100))
          .containsExactly(SomeFacts.numbered(93), SomeFacts.whispered(101, "one more"));
    }
  }

  @Test
  void whatMayBeShownIsWhatAPlainModelSays() {
    Property.forAll(
        "history with a retention",
        20,
        draws -> SomeFacts.commits(draws, 6),
        commits -> {
          List<Fact> all = commits.stream().flatMap(List::stream).toList();
          if (!all.isEmpty()) {
            now.set(all.getLast().timeMillis());
          }
          Retention retention = new Retention(50, 9, 4, now::get);
          Path data = Files.createTempDirectory(folder, "model");
          try (SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS, retention)) {
            commits.forEach(journal::commit);
            for (Place place : List.of(LOBBY, ANN_AND_BOB)) {
              List<Fact> there =
                  all.stream().filter(fact -> place.equals(Places.of(fact.event()))).toList();
              List<Fact> kept = retention.kept(place, there);
              assertThat(journal.history().after(place, 0, 10_000)).isEqualTo(kept);
              assertThat(journal.history().latest(place, 1, Long.MAX_VALUE, 10_000))
                  .isEqualTo(kept);
            }
          }
        });
  }

  @Test
  void oldMessagesLeaveTheDisk() throws Exception {
    try (SqliteJournal journal = open(Retention.ALL)) {
      journal.commit(SomeFacts.numbered(1, 10_000));
      journal.snapshot(stateAt(9_000));
    }
    assertThat(file()).contains("text 4567", "text 9996");
    now.addAndGet(9_500);
    try (SqliteJournal journal = open(aged(1_000))) {
      Eventually.until("the oldest is 8500", () -> oldest() == 8_501);
      assertThat(journal.history().after(ANN_AND_BOB, 0, 1))
          .isEqualTo(SomeFacts.numbered(8_501, 8_501));
    }
    assertThat(file()).contains("text 9996").doesNotContain("text 4567");
    try (SqliteJournal journal = open(Retention.ALL)) {
      assertThat(journal.load().lastSequence()).isEqualTo(10_000);
      assertSound();
    }
  }

  @Test
  void whatTheSnapshotDoesNotStandBehindWaitsForAnother() throws Exception {
    now.addAndGet(10_000);
    try (SqliteJournal journal = open(aged(1))) {
      journal.commit(SomeFacts.numbered(1, 1_000));
      journal.snapshot(stateAt(500));
      Eventually.until("the first half is gone", () -> oldest() == 501);
      Eventually.until("a snapshot is wished for", journal::wantsSnapshot);
      assertThat(oldest()).isEqualTo(501);
      journal.snapshot(stateAt(1_000));
      Eventually.until("all is gone", () -> oldest() == 0);
      assertThat(journal.wantsSnapshot()).isFalse();
    }
    assertThat(reopened().lastSequence()).isEqualTo(1_000);
  }

  @Test
  void whenTheNewestSnapshotIsDamagedTheOlderOneStillServes() throws Exception {
    now.addAndGet(10_000);
    try (SqliteJournal journal = open(aged(1))) {
      journal.commit(SomeFacts.numbered(1, 100));
      journal.snapshot(stateAt(50));
      journal.snapshot(stateAt(90));
      Eventually.until("what is before it is gone", () -> oldest() == 91);
    }
    Stored.change(folder, "UPDATE snapshot SET state = x'00' WHERE sequence = 90");
    Loaded loaded = reopened();
    assertThat(loaded.snapshot()).isNotNull();
    assertThat(loaded.tail()).isEqualTo(every10th(60, 100));
  }

  @Test
  void surplusMessagesLeaveTheDiskAndTheListsOfTheirBlocks() throws Exception {
    try (SqliteJournal journal = open(counted(3, 2))) {
      for (long next = 1; next <= 20_000; next += 1_000) {
        journal.commit(SomeFacts.numbered(next, next + 999));
      }
      journal.snapshot(stateAt(20_000));
      Eventually.until("7 rooms with 3, a pair with 2", () -> number("count(*)", "message") == 23);
      Eventually.until("one block each", () -> number("count(*)", "room_block") == 7);
      Eventually.until("one block", () -> number("count(*)", "pair_block") == 1);
      assertSound();
      journal.commit(SomeFacts.numbered(20_001, 20_010));
      assertThat(journal.history().after(ANN_AND_BOB, 0, 10))
          .isEqualTo(SomeFacts.numbered(20_002, 20_003));
    }
    assertThat(reopened().lastSequence()).isEqualTo(20_010);
  }

  @Test
  void commitsGoOnMeanwhile() throws Exception {
    try (SqliteJournal journal = open(Retention.ALL)) {
      journal.commit(SomeFacts.numbered(1, 20_000));
      journal.snapshot(stateAt(20_000));
    }
    now.addAndGet(20_000);
    try (SqliteJournal journal = open(aged(1))) {
      long next = 20_001;
      while (oldest() <= 20_000) {
        now.incrementAndGet();
        journal.commit(List.of(SomeFacts.said(next, "text " + next)));
        next++;
      }
      assertThat(journal.history().after(LOBBY, 0, 10_000))
          .isEqualTo(SomeFacts.lines(next - 2, next - 1));
    }
    assertSound();
  }

  private SqliteJournal open(Retention retention) {
    return SqliteJournal.open(folder, Durability.PROCESS, retention);
  }

  private Loaded reopened() {
    try (SqliteJournal journal = open(Retention.ALL)) {
      return journal.load();
    }
  }

  private Retention aged(long millis) {
    return new Retention(millis, 0, 0, now::get);
  }

  private static Retention counted(int perRoom, int perPair) {
    return new Retention(0, perRoom, perPair, () -> 0);
  }

  private static List<Fact> every10th(long from, long to) {
    List<Fact> facts = new ArrayList<>(SomeFacts.numbered(from, to));
    facts.removeIf(fact -> fact.sequence() % 10 != 0);
    return facts;
  }

  /// The sequence of the oldest message in the file; 0 when there is none.
  private long oldest() throws SQLException {
    return number("min(sequence)", "message");
  }

  private long number(String what, String table) throws SQLException {
    try (Connection connection = Connections.reader(new DataDirectory(folder).database())) {
      return Connections.number(connection, "SELECT " + what + " FROM " + table);
    }
  }

  private void assertSound() throws SQLException {
    try (Connection connection = Connections.reader(new DataDirectory(folder).database())) {
      Soundness.checkAll(connection);
    }
  }

  private String file() throws Exception {
    return Files.readString(new DataDirectory(folder).database(), StandardCharsets.ISO_8859_1);
  }
}
