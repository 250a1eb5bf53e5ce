package parley.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/// The text of a message: who sent it, its number, when, and a check over these; always 64 bytes.
///
/// One object is read into again and again, so that a million messages a second leave no garbage.
final class Payload {
  /// Bytes of every text.
  static final int BYTES = 64;

  private static final byte[] MARK = "parley".getBytes(US_ASCII);
  private static final byte[] PADDING = "-a-line-of-the-way".getBytes(US_ASCII);
  private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);
  private static final int SENDER = MARK.length;
  private static final int NUMBER = SENDER + 8;
  private static final int TIME = NUMBER + 8;
  private static final int CHECK = TIME + 16;
  private static final int PAD = CHECK + 8;

  private int sender;
  private int number;
  private long timeNanos;
  private boolean whole;

  /// Who sent what was read last.
  int sender() {
    return sender;
  }

  /// Its number among those of its sender, from 0.
  int number() {
    return number;
  }

  /// When it was sent, or should have been.
  long timeNanos() {
    return timeNanos;
  }

  /// Writes a text.
  static void write(byte[] out, int at, int sender, int number, long timeNanos) {
    System.arraycopy(MARK, 0, out, at, MARK.length);
    hex(out, at + SENDER, 8, sender);
    hex(out, at + NUMBER, 8, number);
    hex(out, at + TIME, 16, timeNanos);
    hex(out, at + CHECK, 8, check(sender, number, timeNanos));
    System.arraycopy(PADDING, 0, out, at + PAD, PADDING.length);
  }

  /// Reads a text.
  ///
  /// @return false when it is not as it was written
  boolean read(byte[] bytes, int from, int to) {
    if (to - from != BYTES
        || !Arrays.equals(bytes, from, from + MARK.length, MARK, 0, MARK.length)
        || !Arrays.equals(bytes, from + PAD, to, PADDING, 0, PADDING.length)) {
      return false;
    }
    whole = true;
    sender = (int) unhex(bytes, from + SENDER, 8);
    number = (int) unhex(bytes, from + NUMBER, 8);
    timeNanos = unhex(bytes, from + TIME, 16);
    int check = (int) unhex(bytes, from + CHECK, 8);
    return whole && check == check(sender, number, timeNanos);
  }

  private static int check(int sender, int number, long timeNanos) {
    long mixed = (timeNanos ^ ((long) sender << 32 | number)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  private static void hex(byte[] out, int at, int digits, long value) {
    long left = value;
    for (int i = at + digits - 1; i >= at; i--) {
      out[i] = HEX[(int) (left & 15)];
      left >>>= 4;
    }
  }

  private long unhex(byte[] bytes, int at, int digits) {
    long value = 0;
    for (int i = at; i < at + digits; i++) {
      int digit = Character.digit(bytes[i], 16);
      whole &= digit >= 0;
      value = value << 4 | (digit & 15);
    }
    return value;
  }
}
