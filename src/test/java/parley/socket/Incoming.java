package parley.socket;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes that have come in and are not read yet. Every byte is looked at once, however many wait.
final class Incoming {
  private byte[] bytes = new byte[1024];
  private int from;
  private int to;
  private int searched;

  void add(byte[] more, int count) {
    if (to + count > bytes.length) {
      byte[] larger = to - from + count > bytes.length ? new byte[(to - from + count) * 2] : bytes;
      System.arraycopy(bytes, from, larger, 0, to - from);
      bytes = larger;
      searched -= from;
      to -= from;
      from = 0;
    }
    System.arraycopy(more, 0, bytes, to, count);
    to += count;
  }

  /// Takes the next line, without its LF; null when none is whole.
  @Nullable String line() {
    for (; searched < to; searched++) {
      if (bytes[searched] == '\n') {
        String line = take(searched - from);
        from++;
        searched = from;
        return line;
      }
    }
    return null;
  }

  /// Takes so many bytes.
  String take(int count) {
    String text = new String(bytes, from, count, StandardCharsets.UTF_8);
    from += count;
    searched = Math.max(searched, from);
    return text;
  }

  int size() {
    return to - from;
  }

  @Override
  public String toString() {
    return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
  }
}
