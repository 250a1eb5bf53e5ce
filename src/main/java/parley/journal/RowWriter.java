package parley.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Puts the values of rows into a statement, one after another, and their checksum after each row.
final class RowWriter {
  private final PreparedStatement statement;
  private int at = 1;
  private final RowSum sum = new RowSum();

  RowWriter(PreparedStatement statement) {
    this.statement = statement;
  }

  RowWriter number(long value) throws SQLException {
    statement.setLong(at++, value);
    sum.add(value);
    return this;
  }

  RowWriter text(@Nullable String value) throws SQLException {
    statement.setString(at++, value);
    sum.add(value);
    return this;
  }

  /// A text that is left out when it is the same as another one.
  RowWriter textUnless(String same, String value) throws SQLException {
    return text(value.equals(same) ? null : value);
  }

  RowWriter bytes(byte @Nullable [] value) throws SQLException {
    statement.setBytes(at++, value);
    sum.add(value);
    return this;
  }

  /// A column that the statement does not name.
  RowWriter absent() {
    sum.addNull();
    return this;
  }

  /// The end of a row.
  void checksum() throws SQLException {
    statement.setLong(at++, sum.take());
  }
}
