package parley.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.codec.FaceCodec;
import parley.core.event.Deleted;
import parley.core.event.Edited;
import parley.core.event.Event;
import parley.core.event.Extras;
import parley.core.event.Fact;
import parley.core.id.MessageId;

/// Changes messages that are stored already: what was edited holds its new words, and of what was
/// deleted nothing but its place remains.
final class MessageChanges {
  private static final String SELECT =
      "SELECT " + MessageRow.COLUMNS + " FROM message WHERE sequence = ?";
  private static final String UPDATE =
      "UPDATE message SET manner = ?, text = ?, extras = ?, checksum = ? WHERE sequence = ?";

  private final Connection connection;

  MessageChanges(Connection connection) {
    this.connection = connection;
  }

  /// Applies those of the facts that change messages.
  void apply(List<Fact> facts) throws SQLException {
    for (Fact fact : facts) {
      switch (fact.event()) {
        case Edited edited when isBefore(edited.message().message(), fact) ->
            edit(edited.message().message(), edited.text());
        case Deleted deleted when isBefore(deleted.message(), fact) -> delete(deleted.message());
        case Event _ -> {}
      }
    }
  }

  private static boolean isBefore(MessageId id, Fact fact) {
    return id.sequence() < fact.sequence();
  }

  private void edit(MessageId id, String text) throws SQLException {
    MessageRow row = row(id);
    if (row != null) {
      write(row, MessageRow.number(row.manner()), text, row.extras().changed());
    }
  }

  private void delete(MessageId id) throws SQLException {
    MessageRow row = row(id);
    if (row != null) {
      write(row, MessageRow.DELETED, "", Extras.NONE);
    }
  }

  /// A message that is there; what was deleted or let go meanwhile is not.
  private @Nullable MessageRow row(MessageId id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + " AND manner <> " + MessageRow.DELETED)) {
      select.setLong(1, id.sequence());
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? MessageRow.read(result) : null;
      }
    }
  }

  private void write(MessageRow row, long manner, String text, Extras extras) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
      byte[] bytes = FaceCodec.write(extras);
      update.setLong(1, manner);
      update.setString(2, text);
      update.setBytes(3, bytes);
      update.setLong(4, row.sum(manner, text, bytes));
      update.setLong(5, row.sequence());
      update.executeUpdate();
    }
  }
}
