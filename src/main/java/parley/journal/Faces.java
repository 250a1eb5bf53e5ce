package parley.journal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import parley.core.codec.CodecException;
import parley.core.codec.FaceCodec;
import parley.core.event.Face;
import parley.core.name.Nick;

/// Who did something, as three columns of a row: the name, its folded form, and the rest as bytes.
final class Faces {
  private Faces() {}

  static void write(RowWriter row, @Nullable Face face) throws SQLException {
    if (face == null) {
      row.text(null).text(null).bytes(null);
    } else {
      row.text(face.nick().shown()).textUnless(face.nick().shown(), face.nick().key());
      row.bytes(FaceCodec.write(face));
    }
  }

  static @Nullable Face read(RowReader row) throws SQLException {
    String shown = row.textOrNull();
    String key = row.textOrNull();
    byte[] rest = row.bytesOrNull();
    return shown == null || shown.isEmpty()
        ? null
        : of(new Nick(shown, key == null ? shown : key), rest);
  }

  /// The face of somebody whose name is known.
  static @Nullable Face of(Nick nick, byte @Nullable [] rest) throws Damage {
    try {
      return FaceCodec.read(nick, rest);
    } catch (CodecException e) {
      throw new Damage("who did something is nobody: " + e.getMessage());
    }
  }
}
