package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.journal.SomeFacts.LOBBY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Property;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.event.Whispered;

class SqliteJournalTest {
  @TempDir Path folder;

  @Test
  void whatWasSaidCanBeReadAgain() {
    Property.forAll(
        "history on disk",
        30,
        draws -> SomeFacts.commits(draws, 8),
        commits -> {
          Path data = Files.createTempDirectory(folder, "data");
          HistoryModel model = new HistoryModel();
          try (SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS)) {
            for (List<Fact> commit : commits) {
              journal.commit(commit);
              model.commit(commit);
            }
            model.assertSame(journal.history());
          }
          try (SqliteJournal again = SqliteJournal.open(data, Durability.POWER_LOSS)) {
            model.assertSame(again.history());
          }
        });
  }

  @Test
  void everythingElseIsLoadedAgain() {
    Property.forAll(
        "facts on disk",
        30,
        draws -> SomeFacts.commits(draws, 8),
        commits -> {
          Path data = Files.createTempDirectory(folder, "data");
          try (SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS)) {
            commits.forEach(journal::commit);
          }
          List<Fact> all = commits.stream().flatMap(List::stream).toList();
          List<Fact> state = all.stream().filter(f -> !isMessage(f.event())).toList();
          long time = all.isEmpty() ? 0 : all.getLast().timeMillis();
          try (SqliteJournal again = SqliteJournal.open(data, Durability.PROCESS)) {
            assertThat(again.load()).isEqualTo(new Loaded(null, state, all.size(), time));
          }
        });
  }

  @Test
  void whatIsStoredAlreadyIsPassedOver() {
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS)) {
      journal.commit(SomeFacts.lines(1, 3));
      journal.commit(SomeFacts.lines(1, 2));
      journal.commit(SomeFacts.lines(2, 5));
      assertThat(journal.history().after(LOBBY, 0, 10)).isEqualTo(SomeFacts.lines(1, 5));
    }
    try (SqliteJournal again = SqliteJournal.open(folder, Durability.PROCESS)) {
      again.commit(SomeFacts.lines(4, 6));
      assertThat(again.history().after(LOBBY, 0, 10)).isEqualTo(SomeFacts.lines(1, 6));
    }
  }

  @Test
  void aGapIsRefused() {
    try (SqliteJournal journal = SqliteJournal.open(folder, Durability.PROCESS)) {
      journal.commit(SomeFacts.lines(1, 3));
      assertThatThrownBy(() -> journal.commit(SomeFacts.lines(5, 6)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("fact 5 cannot be stored after 3");
    }
  }

  private static boolean isMessage(Event event) {
    return event instanceof Said || event instanceof Whispered;
  }
}
