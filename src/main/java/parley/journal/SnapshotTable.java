package parley.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.codec.CodecException;
import parley.core.state.State;
import parley.core.state.StateCodec;

/// The last states that were kept, each with the SHA-256 of its bytes.
final class SnapshotTable {
  /// How many are kept: the newest, and one more should that be damaged.
  private static final int KEPT = 2;

  private static final Logger LOG = LoggerFactory.getLogger(SnapshotTable.class);

  private SnapshotTable() {}

  /// Keeps a state, and lets go of those before the last ones.
  static void keep(Connection connection, State state) throws SQLException {
    byte[] bytes = StateCodec.write(state);
    try (PreparedStatement insert =
            connection.prepareStatement(
                "INSERT OR REPLACE INTO snapshot (sequence, time_millis, sha256, state)"
                    + " VALUES (?, ?, ?, ?)");
        PreparedStatement prune =
            connection.prepareStatement(
                "DELETE FROM snapshot WHERE sequence NOT IN"
                    + " (SELECT sequence FROM snapshot ORDER BY sequence DESC LIMIT ?)")) {
      insert.setLong(1, state.sequence());
      insert.setLong(2, state.timeMillis());
      insert.setBytes(3, sha256(bytes));
      insert.setBytes(4, bytes);
      insert.executeUpdate();
      prune.setInt(1, KEPT);
      prune.executeUpdate();
    }
  }

  /// The sequence of the newest one, be it whole or not; 0 when there is none.
  static long newestSequence(Connection connection) throws SQLException {
    return Connections.number(connection, "SELECT max(sequence) FROM snapshot");
  }

  /// The newest state that is whole and that this release can read; null when none was kept, or
  /// when all were kept by a release whose states are not read here any more.
  ///
  /// @throws Damage when there are some and none is whole
  static @Nullable State newest(Connection connection) throws SQLException {
    List<String> damaged = new ArrayList<>();
    String sql = "SELECT sequence, sha256, state FROM snapshot ORDER BY sequence DESC";
    boolean readable = true;
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        byte[] bytes = row.getBytes(3);
        if (!MessageDigest.isEqual(sha256(bytes), row.getBytes(2))) {
          damaged.add(row.getString(1));
          continue;
        }
        try {
          return warned(damaged, StateCodec.read(bytes));
        } catch (CodecException e) {
          LOG.info("snapshot {} is not used: {}", row.getString(1), e.getMessage());
          readable = false;
        }
      }
    }
    if (readable && !damaged.isEmpty()) {
      throw new Damage("the checksums of snapshots " + damaged + " do not match");
    }
    return null;
  }

  private static State warned(List<String> damaged, State state) {
    if (!damaged.isEmpty()) {
      LOG.warn(
          "the checksum of snapshot {} does not match, an older one is used: the disk may be"
              + " failing",
          damaged);
    }
    return state;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
