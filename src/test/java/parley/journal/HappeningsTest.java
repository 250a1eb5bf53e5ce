package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.journal.SomeFacts.LOBBY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Property;
import parley.core.event.Audience;
import parley.core.event.ClientTag;
import parley.core.event.EventDraws;
import parley.core.event.Fact;
import parley.core.event.NickChanged;
import parley.core.event.Parties;
import parley.core.event.Rank;
import parley.core.event.RoomJoined;
import parley.core.event.Signalled;
import parley.core.event.TopicChanged;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Place;

class HappeningsTest {
  private static final Nick ANN = new Nick("Ann", "ann");
  private static final RoomId DEN = new RoomId(9);

  @TempDir Path folder;

  private static Fact topic(long sequence, RoomId room, String text) {
    RoomName name = new RoomName("r" + room.value(), "r" + room.value());
    return SomeFacts.fact(sequence, new TopicChanged(room, name, new UserId(1), ANN, text));
  }

  private SqliteJournal open() {
    return SqliteJournal.open(folder, Durability.PROCESS);
  }

  @Test
  void whatHappenedInARoomIsFoundBetweenTheMessages() {
    Fact one = topic(1, RoomId.LOBBY, "one");
    Fact other = topic(3, DEN, "elsewhere");
    Fact two = topic(4, RoomId.LOBBY, "two");
    try (SqliteJournal journal = open()) {
      journal.commit(List.of(one, SomeFacts.said(2, "hi"), other, two));
      History history = journal.history();
      assertThat(history.happenings(LOBBY, 1, 9, 5)).containsExactly(one, two);
      assertThat(history.happenings(LOBBY, 1, 9, 1)).containsExactly(two);
      assertThat(history.happenings(LOBBY, 1, 4, 5)).containsExactly(one);
      assertThat(history.happeningsAfter(LOBBY, 1, 5)).containsExactly(two);
      assertThat(history.happeningsAfter(LOBBY, 0, 1)).containsExactly(one);
      assertThat(history.latest(LOBBY, 1, 9, 5)).containsExactly(SomeFacts.said(2, "hi"));
    }
  }

  @Test
  void whatHappensToSomebodyIsListedInAllTheirRooms() {
    NickChanged changed =
        new NickChanged(new UserId(1), ANN, new Nick("bo", "bo"), List.of(RoomId.LOBBY, DEN));
    Fact fact = SomeFacts.fact(1, changed);
    assertThat(Happenings.places(fact)).containsExactly(LOBBY, new Place.OfRoom(DEN));
  }

  @Test
  void whoCameUnseenIsNotListed() {
    SessionId session = new SessionId(0, 1, 1);
    RoomJoined joined =
        new RoomJoined(
            RoomId.LOBBY, RoomName.LOBBY, new UserId(1), ANN, Rank.MEMBER, session, true);
    assertThat(Happenings.places(SomeFacts.fact(1, joined))).isEmpty();
    Fact seen = new Fact(1, 1, null, joined, new Audience.InRoom(RoomId.LOBBY));
    assertThat(Happenings.places(seen)).containsExactly(LOBBY);
  }

  @Test
  void betweenTwoItIsListedByTheirParties() {
    Parties parties = new Parties(new UserId(8), new UserId(5));
    Signalled.Where to = new Signalled.Where.ToUser(new UserId(2), ANN, parties);
    Signalled signalled = new Signalled(new UserId(1), ANN, to, List.of(new ClientTag("+a", "b")));
    Place pair = new Place.OfPair(new UserId(5), new UserId(8));
    Fact fact = SomeFacts.fact(1, signalled);
    try (SqliteJournal journal = open()) {
      journal.commit(List.of(fact));
      assertThat(journal.history().happenings(pair, 1, 9, 5)).containsExactly(fact);
    }
  }

  @Test
  void itIsFoundOverManyBlocksAndAfterAnotherStart() {
    List<Fact> there = new ArrayList<>();
    try (SqliteJournal journal = open()) {
      for (long sequence = 1; sequence < 30_000; sequence += 3_000) {
        Fact rare = topic(sequence, DEN, "rare " + sequence);
        journal.commit(
            Stream.concat(Stream.of(rare), SomeFacts.lines(sequence + 1, sequence + 2_999).stream())
                .toList());
        there.add(rare);
      }
    }
    try (SqliteJournal journal = open()) {
      Place den = new Place.OfRoom(DEN);
      assertThat(journal.history().happenings(den, 1, Long.MAX_VALUE, 99)).isEqualTo(there);
      assertThat(journal.history().happeningsAfter(den, 0, 99)).isEqualTo(there);
      assertThat(journal.history().happenings(den, 1, Long.MAX_VALUE, 2))
          .isEqualTo(there.subList(8, 10));
    }
  }

  @Test
  void memoryKeepsTheSame() {
    Property.forAll(
        "happenings in memory",
        100,
        draws -> SomeFacts.commits(draws, 4, EventDraws::any),
        commits -> {
          MemoryJournal journal = new MemoryJournal();
          List<Fact> all = commits.stream().flatMap(List::stream).toList();
          commits.forEach(journal::commit);
          for (Place place : List.of(LOBBY, new Place.OfRoom(new RoomId(1)))) {
            List<Fact> there =
                all.stream().filter(fact -> Happenings.places(fact).contains(place)).toList();
            assertThat(journal.happenings(place, 1, Long.MAX_VALUE, 1_000)).isEqualTo(there);
            assertThat(journal.happeningsAfter(place, 0, 1_000)).isEqualTo(there);
          }
        });
  }

  @Test
  void whatIsListedWhereItDidNotHappenIsDamage() throws Exception {
    try (SqliteJournal journal = open()) {
      journal.commit(List.of(topic(1, RoomId.LOBBY, "one"), topic(2, DEN, "secret")));
      try (var connection =
          Connections.writer(new DataDirectory(folder).database(), Durability.PROCESS)) {
        Connections.run(connection, "UPDATE happening SET one = 0 WHERE sequence = 2");
      }
      assertThatThrownBy(() -> journal.history().happenings(LOBBY, 1, 9, 5))
          .isInstanceOf(JournalException.class);
    }
  }
}
