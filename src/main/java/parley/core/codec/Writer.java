package parley.core.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/// Writes values as canonical bytes: numbers in 7-bit groups, lowest first, texts as UTF-8 with
/// their length before them.
public final class Writer {
  private byte[] bytes;
  private int length;

  /// For something of a usual length.
  public Writer() {
    this(128);
  }

  /// For something of about a length, bytes.
  public Writer(int about) {
    bytes = new byte[about];
  }

  /// A whole number, small ones in few bytes; negative ones take ten.
  public Writer number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      put((byte) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    return put((byte) rest);
  }

  /// Yes or no.
  public Writer flag(boolean value) {
    return number(value ? 1 : 0);
  }

  /// A text.
  public Writer text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
    return this;
  }

  /// One of an enum's constants, by its name.
  public Writer constant(Enum<?> value) {
    return text(value.name());
  }

  /// A list, its length before its items.
  public <T> Writer list(List<T> items, BiConsumer<Writer, T> item) {
    number(items.size());
    items.forEach(value -> item.accept(this, value));
    return this;
  }

  /// What was written.
  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /// What was written, not copied: good until more is.
  public ByteBuffer view() {
    return ByteBuffer.wrap(bytes, 0, length);
  }

  /// Begins anew.
  public void clear() {
    length = 0;
  }

  private Writer put(byte value) {
    room(1);
    bytes[length++] = value;
    return this;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
