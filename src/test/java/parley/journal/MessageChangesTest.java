package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Quoted;
import parley.core.event.Said;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// Messages that are changed after they were stored, in both journals.
class MessageChangesTest {
  private static final Nick ANN = new Nick("Ann", "ann");

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private static Event edited(Fact message, String text) {
    Quoted quoted = Quoted.of(message);
    return new Edited(quoted.quote(), quoted.spot(), new UserId(1), ANN, text);
  }

  private static Event deleted(Fact message) {
    Quoted quoted = Quoted.of(message);
    return new Deleted(quoted.id(), quoted.spot(), ANN, new UserId(1), ANN, "", null);
  }

  private static void changesAreSeen(Journal journal) {
    List<Fact> lines = SomeFacts.lines(1, 3);
    journal.commit(lines);
    journal.commit(
        List.of(
            SomeFacts.fact(4, edited(lines.get(0), "better")),
            SomeFacts.fact(5, deleted(lines.get(1)))));
    History history = journal.history();
    List<Fact> left = history.latest(SomeFacts.LOBBY, 1, 100, 10);
    assertThat(left).containsExactly(lines.get(0).withText("better"), lines.get(2));
    assertThat(history.after(SomeFacts.LOBBY, 0, 10)).isEqualTo(left);
    assertThat(history.message(lines.get(0).id())).isEqualTo(left.getFirst());
    assertThat(history.message(lines.get(1).id())).isNull();
    assertThat(((Said) left.getFirst().event()).extras().edited()).isTrue();
  }

  @Test
  void changesAreSeenInAFile() {
    try (SqliteJournal journal = SqliteJournal.open(folder.resolve("d"), Durability.PROCESS)) {
      changesAreSeen(journal);
    }
    try (SqliteJournal again = SqliteJournal.open(folder.resolve("d"), Durability.PROCESS)) {
      assertThat(again.load().lastSequence()).isEqualTo(5);
      assertThat(again.history().latest(SomeFacts.LOBBY, 1, 100, 10)).hasSize(2);
    }
  }

  @Test
  void changesAreSeenInMemory() {
    try (MemoryJournal journal = new MemoryJournal()) {
      changesAreSeen(journal);
    }
  }

  @Test
  void whatIsChangedTwiceOrGoneIsNoHarm() {
    try (SqliteJournal journal = SqliteJournal.open(folder.resolve("d"), Durability.PROCESS)) {
      Fact line = SomeFacts.said(1, "once");
      journal.commit(
          List.of(
              line,
              SomeFacts.fact(2, deleted(line)),
              SomeFacts.fact(3, deleted(line)),
              SomeFacts.fact(4, edited(line, "again"))));
      assertThat(journal.history().latest(SomeFacts.LOBBY, 1, 100, 10)).isEmpty();
    }
  }

  @Test
  void aPrivateMessageIsChangedToo() {
    try (SqliteJournal journal = SqliteJournal.open(folder.resolve("d"), Durability.PROCESS)) {
      Fact line = SomeFacts.whispered(1, "psst");
      journal.commit(List.of(line, SomeFacts.fact(2, edited(line, "pssst"))));
      assertThat(journal.history().latest(SomeFacts.ANN_AND_BOB, 1, 100, 10))
          .containsExactly(line.withText("pssst"));
    }
  }

  private static void pairsAreFound(Journal journal) {
    journal.commit(
        List.of(
            SomeFacts.whispered(1, "first"),
            SomeFacts.said(2, "to all"),
            SomeFacts.whispered(3, "last")));
    List<Fact> last = List.of(SomeFacts.whispered(3, "last"));
    assertThat(journal.history().latestOfPairs(new UserId(1), 9)).isEqualTo(last);
    assertThat(journal.history().latestOfPairs(new UserId(2), 9)).isEqualTo(last);
    assertThat(journal.history().latestOfPairs(new UserId(3), 9)).isEmpty();
  }

  @Test
  void whoeverIsOneOfTwoFindsTheirConversations() {
    try (SqliteJournal journal = SqliteJournal.open(folder.resolve("d"), Durability.PROCESS);
        MemoryJournal memory = new MemoryJournal()) {
      pairsAreFound(journal);
      pairsAreFound(memory);
    }
  }

  private static void ofManyOnlySomeAreFound(Journal journal) {
    for (int other = 2; other <= 5; other++) {
      journal.commit(List.of(SomeFacts.whisperedTo(other - 1, other)));
    }
    assertThat(journal.history().latestOfPairs(new UserId(1), 3)).hasSize(3);
    assertThat(journal.history().latestOfPairs(new UserId(1), 4)).hasSize(4);
    assertThat(journal.history().latestOfPairs(new UserId(5), 3))
        .containsExactly(SomeFacts.whisperedTo(4, 5));
  }

  @Test
  void noMoreConversationsAreFoundThanAreWanted() {
    try (SqliteJournal journal = SqliteJournal.open(folder.resolve("d"), Durability.PROCESS);
        MemoryJournal memory = new MemoryJournal()) {
      ofManyOnlySomeAreFound(journal);
      ofManyOnlySomeAreFound(memory);
    }
  }

  @Test
  void theWordsOfADeletedMessageAreNowhereInTheFile() throws Exception {
    Path data = folder.resolve("d");
    try (SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS)) {
      Fact line = SomeFacts.said(1, "the secret of the pyramids");
      journal.commit(List.of(line));
      journal.commit(List.of(SomeFacts.fact(2, deleted(line))));
    }
    byte[] file = Files.readAllBytes(new DataDirectory(data).database());
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("pyramids");
  }
}
