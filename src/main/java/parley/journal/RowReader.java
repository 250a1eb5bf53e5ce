package parley.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Takes the values of a row, one after another, and compares their checksum.
final class RowReader {
  private final ResultSet row;
  private final RowSum sum = new RowSum();
  private int at = 1;

  RowReader(ResultSet row) {
    this.row = row;
  }

  long number() throws SQLException {
    long value = row.getLong(at++);
    sum.add(value);
    return value;
  }

  @Nullable Long numberOrNull() throws SQLException {
    long value = row.getLong(at++);
    if (row.wasNull()) {
      sum.addNull();
      return null;
    }
    sum.add(value);
    return value;
  }

  String text() throws SQLException {
    String value = textOrNull();
    return value == null ? "" : value;
  }

  @Nullable String textOrNull() throws SQLException {
    String value = row.getString(at++);
    sum.add(value);
    return value;
  }

  /// A text that is left out when it is the same as another one.
  String textUnless(String same) throws SQLException {
    String value = textOrNull();
    return value == null ? same : value;
  }

  byte @Nullable [] bytesOrNull() throws SQLException {
    byte[] value = row.getBytes(at++);
    sum.add(value);
    return value;
  }

  /// The end of a row: whether its values are those that were written.
  boolean isWhole() throws SQLException {
    return row.getLong(at++) == sum.take();
  }
}
