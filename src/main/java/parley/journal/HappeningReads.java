package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import parley.core.event.Fact;
import parley.core.query.Place;

/// Reads what happened in places besides messages, with its statements ready. For one reader at a
/// time.
final class HappeningReads {
  private static final String WHERE =
      " FROM happening_block b CROSS JOIN happening h"
          + " ON h.block = b.block AND h.one = b.one AND h.other = b.other"
          + " CROSS JOIN fact f ON f.sequence = h.sequence WHERE b.one = ? AND b.other = ?";

  static final String LATEST =
      "SELECT "
          + FactTable.columns("f.")
          + WHERE
          + " AND b.block BETWEEN ? AND ? AND h.sequence >= ? AND h.sequence < ?"
          + " AND f.time_millis >= ? ORDER BY b.block DESC, h.sequence DESC LIMIT ?";
  static final String AFTER =
      "SELECT "
          + FactTable.columns("f.")
          + WHERE
          + " AND b.block >= ? AND h.sequence > ? AND f.time_millis >= ?"
          + " ORDER BY b.block, h.sequence LIMIT ?";

  private final PreparedStatement latest;
  private final PreparedStatement after;

  HappeningReads(Connection connection) throws SQLException {
    latest = connection.prepareStatement(LATEST);
    after = connection.prepareStatement(AFTER);
  }

  List<Fact> latest(Place place, long from, long before, long since, int most) throws SQLException {
    long one = Happenings.one(place);
    long other = Happenings.other(place);
    long first = Places.block(from);
    long last = Places.block(before);
    return facts(place, latest, one, other, first, last, from, before, since, most).reversed();
  }

  List<Fact> after(Place place, long sequence, long since, int most) throws SQLException {
    long one = Happenings.one(place);
    long other = Happenings.other(place);
    return facts(place, after, one, other, Places.block(sequence), sequence, since, most);
  }

  private static List<Fact> facts(Place place, PreparedStatement query, long... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      query.setLong(i + 1, parameters[i]);
    }
    List<Fact> facts = new ArrayList<>();
    try (ResultSet result = query.executeQuery()) {
      while (result.next()) {
        Fact fact = FactTable.read(new RowReader(result));
        if (!Happenings.places(fact.event()).contains(place)) {
          throw new Damage("entry " + fact.sequence() + " is listed where it did not happen");
        }
        facts.add(fact);
      }
    }
    return facts;
  }
}
