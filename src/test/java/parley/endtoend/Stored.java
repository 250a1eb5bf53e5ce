package parley.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.core.event.Fact;
import parley.core.event.Said;
import parley.core.id.RoomId;
import parley.core.query.Place;
import parley.journal.Durability;
import parley.journal.History;
import parley.journal.SqliteJournal;

/// What a server that has ended left on its disk.
final class Stored {
  private static final int PAGE = 1_000;

  private Stored() {}

  /// What was said in the lobby, in order.
  static List<Said> inTheLobby(Path data) {
    try (SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS)) {
      History history = journal.history();
      List<Said> said = new ArrayList<>();
      List<Fact> page = history.after(new Place.OfRoom(RoomId.LOBBY), 0, PAGE);
      while (!page.isEmpty()) {
        page.forEach(fact -> said.add((Said) fact.event()));
        page = history.after(new Place.OfRoom(RoomId.LOBBY), page.getLast().sequence(), PAGE);
      }
      return said;
    }
  }
}
