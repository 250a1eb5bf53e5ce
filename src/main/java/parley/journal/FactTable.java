package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import parley.core.codec.CodecException;
import parley.core.codec.EventCodec;
import parley.core.event.Audience;
import parley.core.event.Event;
import parley.core.event.Face;
import parley.core.event.Fact;

/// What is not a message, as rows of the table `fact`, and back.
final class FactTable {
  private static final String COLUMNS =
      "sequence, time_millis, origin, nick, nick_key, face, kind, version, body, checksum";

  private FactTable() {}

  /// The columns that a fact is read from, each with something before it.
  static String columns(String table) {
    return table + COLUMNS.replace(", ", ", " + table);
  }

  /// Writes facts.
  static RowInsert<Fact> inserts(Connection connection) throws SQLException {
    return new RowInsert<>(connection, "fact", COLUMNS, FactTable::write);
  }

  /// All facts after a sequence, in order. Their audience is nobody: who heard them heard them.
  ///
  /// @throws Damage when one is not as it was written
  /// @throws CodecException when one was written by a later release
  static List<Fact> after(Connection connection, long sequence) throws SQLException {
    List<Fact> facts = new ArrayList<>();
    String sql = "SELECT " + COLUMNS + " FROM fact WHERE sequence > ? ORDER BY sequence";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, sequence);
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) {
          facts.add(read(new RowReader(result)));
        }
      }
    }
    return facts;
  }

  private static void write(Fact fact, RowWriter row) throws SQLException {
    Event event = fact.event();
    row.number(fact.sequence()).number(fact.timeMillis()).bytes(Origins.write(fact.origin()));
    Faces.write(row, fact.by());
    row.text(EventCodec.kind(event)).number(EventCodec.version(event));
    row.bytes(EventCodec.body(event)).checksum();
  }

  /// Reads a row of [#columns(String)].
  ///
  /// @throws Damage when it is not as it was written
  static Fact read(RowReader row) throws SQLException {
    long sequence = row.number();
    long timeMillis = row.number();
    byte[] origin = row.bytesOrNull();
    Face by = Faces.read(row);
    String kind = row.text();
    int version = (int) row.number();
    byte[] body = row.bytesOrNull();
    if (!row.isWhole() || body == null) {
      throw new Damage("fact " + sequence + " is not what was written");
    }
    Event event = EventCodec.read(kind, version, body);
    return new Fact(sequence, timeMillis, Origins.read(origin), event, new Audience.Nobody(), by);
  }
}
