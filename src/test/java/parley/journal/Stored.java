package parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import parley.core.event.Fact;
import parley.core.id.RoomId;
import parley.core.query.Place;

/// What is in a journal of [SomeFacts#numbered(long)] facts, all of it.
final class Stored {
  private Stored() {}

  /// Opens the journal, sees that the facts from 1 on are in it, each once and as they were, and
  /// gives back how many.
  static long in(Path data) {
    try (SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS)) {
      return in(journal);
    }
  }

  /// The same for one that is open.
  static long in(SqliteJournal journal) {
    Loaded loaded = journal.load();
    List<Fact> facts = new ArrayList<>(loaded.tail());
    long since = loaded.snapshot() == null ? 0 : loaded.snapshot().sequence();
    LongStream.rangeClosed(1, since / 10)
        .mapToObj(i -> SomeFacts.numbered(10 * i))
        .forEach(facts::add);
    facts.addAll(messages(journal.history()));
    facts.sort(Comparator.comparingLong(Fact::sequence));
    assertThat(facts).isEqualTo(SomeFacts.numbered(1, loaded.lastSequence()));
    return loaded.lastSequence();
  }

  /// All messages, by place.
  static List<Fact> messages(History history) {
    List<Fact> messages = new ArrayList<>(history.after(SomeFacts.ANN_AND_BOB, 0, 1_000_000));
    for (int room = 0; room < 7; room++) {
      messages.addAll(history.after(new Place.OfRoom(new RoomId(room)), 0, 1_000_000));
    }
    return messages;
  }

  /// Changes a journal's file from outside, as Parley never would.
  static void change(Path data, String... statements) throws SQLException {
    NativeLibrary.load(data.resolve("native"));
    try (Connection connection = Connections.builder(new DataDirectory(data).database())) {
      Connections.run(connection, statements);
    }
  }
}
