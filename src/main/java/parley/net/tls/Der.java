package parley.net.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes the little of DER (X.690) that certificates and keys are made of.
final class Der {
  private static final int BOOLEAN = 0x01;
  private static final int INTEGER = 0x02;
  private static final int BIT_STRING = 0x03;
  private static final int OCTET_STRING = 0x04;
  private static final int NULL = 0x05;
  private static final int OBJECT = 0x06;
  private static final int TEXT = 0x0C; // UTF8String
  private static final int SHORT_TIME = 0x17; // UTCTime
  private static final int TIME = 0x18; // GeneralizedTime
  private static final int SEQUENCE = 0x30;
  private static final int SET = 0x31;
  private static final int FIRST_EXPLICIT = 0xA0;

  private static final int SHORT_LENGTH_MAX = 127;

  /// RFC 5280, 4.1.2.5: two digits of the year before 2050.
  private static final int SHORT_TIME_YEARS = 2050;

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private Der() {}

  static byte[] sequence(byte[]... parts) {
    return of(SEQUENCE, parts);
  }

  static byte[] set(byte[]... parts) {
    return of(SET, parts);
  }

  /// A part with a number of its own around it.
  static byte[] explicit(int number, byte[] part) {
    return of(FIRST_EXPLICIT + number, part);
  }

  static byte[] integer(BigInteger value) {
    return of(INTEGER, value.toByteArray());
  }

  static byte[] yes() {
    return of(BOOLEAN, new byte[] {(byte) 0xFF});
  }

  static byte[] nothing() {
    return of(NULL);
  }

  /// An object identifier, by its encoded bytes.
  static byte[] object(byte[] encoded) {
    return of(OBJECT, encoded);
  }

  static byte[] octets(byte[] bytes) {
    return of(OCTET_STRING, bytes);
  }

  /// Whole bytes of bits.
  static byte[] bits(byte[] bytes) {
    return of(BIT_STRING, new byte[] {0}, bytes);
  }

  static byte[] text(String text) {
    return of(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] time(Instant time) {
    String all = SECONDS.format(time);
    boolean isShort = time.atOffset(ZoneOffset.UTC).getYear() < SHORT_TIME_YEARS;
    String digits = isShort ? all.substring(2) : all;
    return of(isShort ? SHORT_TIME : TIME, digits.getBytes(StandardCharsets.US_ASCII));
  }

  /// Parts under a tag.
  static byte[] of(int tag, byte[]... parts) {
    ByteArrayOutputStream inside = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      inside.writeBytes(part);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(tag);
    writeLength(all, inside.size());
    all.writeBytes(inside.toByteArray());
    return all.toByteArray();
  }

  private static void writeLength(ByteArrayOutputStream out, int length) {
    if (length <= SHORT_LENGTH_MAX) {
      out.write(length);
      return;
    }
    int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + Byte.SIZE - 1) / Byte.SIZE;
    out.write(0x80 | bytes);
    for (int i = bytes - 1; i >= 0; i--) {
      out.write(length >>> (i * Byte.SIZE));
    }
  }
}
