package parley.core.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads what a [Writer] wrote.
///
/// Every method throws [CodecException] when the bytes are not what they should be.
public final class Reader {
  private final byte[] bytes;
  private int at;

  /// Reads from the first byte on.
  public Reader(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A whole number.
  public long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at >= bytes.length) {
        throw new CodecException("the bytes end in the middle of a number");
      }
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new CodecException("a number is longer than ten bytes");
  }

  /// A whole number that fits an int and is not negative.
  public int count() {
    long value = number();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw new CodecException("a count is out of range: " + value);
    }
    return (int) value;
  }

  /// Yes or no.
  public boolean flag() {
    long value = number();
    if (value != 0 && value != 1) {
      throw new CodecException("neither yes nor no: " + value);
    }
    return value == 1;
  }

  /// A text.
  public String text() {
    int length = count();
    if (length > bytes.length - at) {
      throw new CodecException("the bytes end in the middle of a text");
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length)).toString();
      at += length;
      return text;
    } catch (CharacterCodingException e) {
      throw new CodecException("a text is not UTF-8");
    }
  }

  /// A text that is not empty.
  public String filledText() {
    String text = text();
    if (text.isEmpty()) {
      throw new CodecException("a text is empty that must not be");
    }
    return text;
  }

  /// One of an enum's constants.
  public <E extends Enum<E>> E constant(Class<E> type) {
    String name = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new CodecException("no " + type.getSimpleName() + " is called " + name);
  }

  /// A list.
  public <T> List<T> list(Function<Reader, T> item) {
    int size = count();
    if (size > bytes.length - at) {
      throw new CodecException("a list is longer than the bytes");
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.apply(this));
    }
    return List.copyOf(items);
  }

  /// All has been read.
  public void end() {
    if (at != bytes.length) {
      throw new CodecException((bytes.length - at) + " bytes are left over");
    }
  }
}
