package parley.journal;

import org.jspecify.annotations.Nullable;
import parley.core.codec.CodecException;
import parley.core.codec.Reader;
import parley.core.codec.Writer;
import parley.core.id.SessionId;

/// The session that brought a fact about, as the few bytes of a column.
final class Origins {
  private Origins() {}

  static byte @Nullable [] write(@Nullable SessionId origin) {
    return origin == null
        ? null
        : new Writer(16)
            .number(origin.node())
            .number(origin.epoch())
            .number(origin.number())
            .bytes();
  }

  static @Nullable SessionId read(byte @Nullable [] bytes) throws Damage {
    if (bytes == null) {
      return null;
    }
    try {
      Reader reader = new Reader(bytes);
      SessionId origin = new SessionId(reader.count(), reader.count(), reader.number());
      reader.end();
      return origin;
    } catch (CodecException e) {
      throw new Damage("the origin of a fact is no session: " + e.getMessage());
    }
  }
}
