package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Inserts rows into a table, several with one statement: that costs a third of one by one.
final class RowInsert<T> {
  /// How many rows a statement takes, most first; any count is made of these.
  private static final List<Integer> SIZES = List.of(64, 8, 1);

  /// Writes the values of one row, the checksum last.
  interface Values<T> {
    void write(T item, RowWriter row) throws SQLException;
  }

  private final List<PreparedStatement> statements = new ArrayList<>();
  private final Values<T> values;

  /// For some columns of a table.
  ///
  /// @param columns their names, with commas between
  RowInsert(Connection connection, String table, String columns, Values<T> values)
      throws SQLException {
    this.values = values;
    int count = columns.split(",", -1).length;
    String row = "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
    for (int size : SIZES) {
      String rows = String.join(",", Collections.nCopies(size, row));
      statements.add(
          connection.prepareStatement(
              "INSERT INTO " + table + " (" + columns + ") VALUES " + rows));
    }
  }

  /// Inserts a row for each item.
  void insert(List<? extends T> items) throws SQLException {
    int done = 0;
    for (int i = 0; i < SIZES.size(); i++) {
      int size = SIZES.get(i);
      while (items.size() - done >= size) {
        insert(statements.get(i), items.subList(done, done + size));
        done += size;
      }
    }
  }

  private void insert(PreparedStatement statement, List<? extends T> items) throws SQLException {
    RowWriter row = new RowWriter(statement);
    for (T item : items) {
      values.write(item, row);
    }
    statement.executeUpdate();
  }
}
