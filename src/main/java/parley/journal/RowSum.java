package parley.journal;

import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import parley.core.codec.Writer;

/// The checksum of one row: its values in order, nulls included. SQLite has none of its own, and
/// would give out a changed text as if somebody had said it.
final class RowSum {
  private final Writer values = new Writer();
  private final CRC32C sum = new CRC32C();

  void add(long number) {
    values.number(1).number(number);
  }

  void add(@Nullable String text) {
    if (text == null) {
      addNull();
    } else {
      values.number(1).text(text);
    }
  }

  void add(byte @Nullable [] bytes) {
    if (bytes == null) {
      addNull();
    } else {
      values.number(1).number(bytes.length);
      for (byte b : bytes) {
        values.number(b & 0xFF);
      }
    }
  }

  void addNull() {
    values.number(0);
  }

  /// The sum, and the next row begins.
  long take() {
    sum.reset();
    sum.update(values.view());
    values.clear();
    return sum.getValue();
  }
}
