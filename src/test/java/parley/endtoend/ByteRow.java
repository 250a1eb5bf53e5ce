package parley.endtoend;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes in a row, added at the end and taken from the front.
final class ByteRow {
  private byte[] bytes = new byte[128];
  private int length;

  void add(byte b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = b;
  }

  int length() {
    return length;
  }

  /// Takes so many.
  byte[] take(int count) {
    byte[] taken = Arrays.copyOf(bytes, count);
    System.arraycopy(bytes, count, bytes, 0, length - count);
    length -= count;
    return taken;
  }

  String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
