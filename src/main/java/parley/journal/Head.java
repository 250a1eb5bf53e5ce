package parley.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import parley.core.event.Fact;

/// How far a journal has come.
///
/// @param sequence of the last fact; 0 for none
/// @param timeMillis of the last fact, milliseconds since 1970
record Head(long sequence, long timeMillis) {
  static final Head NONE = new Head(0, 0);

  /// Snapshots count too: they hold what was stored, should old messages be let go one day.
  private static final String QUERY =
      "SELECT * FROM (SELECT * FROM (SELECT sequence, time_millis FROM message"
          + " ORDER BY sequence DESC LIMIT 1)"
          + " UNION ALL SELECT * FROM (SELECT sequence, time_millis FROM fact"
          + " ORDER BY sequence DESC LIMIT 1)"
          + " UNION ALL SELECT * FROM (SELECT sequence, time_millis FROM snapshot"
          + " ORDER BY sequence DESC LIMIT 1)) ORDER BY sequence DESC LIMIT 1";

  /// Reads it.
  static Head read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      return row.next() ? new Head(row.getLong(1), row.getLong(2)) : NONE;
    }
  }

  /// Those of the facts that are after this head.
  ///
  /// @throws IllegalStateException when they do not follow on it and on one another
  List<Fact> news(List<Fact> facts) {
    int stored = 0;
    long last = sequence;
    for (Fact fact : facts) {
      if (fact.sequence() <= sequence && last == sequence) {
        stored++;
      } else if (fact.sequence() == last + 1) {
        last++;
      } else {
        throw new IllegalStateException(
            "fact " + fact.sequence() + " cannot be stored after " + last);
      }
    }
    return facts.subList(stored, facts.size());
  }
}
