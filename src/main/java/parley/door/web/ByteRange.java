package parley.door.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A part of something that a client asks for (RFC 9110, 14).
///
/// @param from the first byte, from 0
/// @param bytes how many; 0 when there is nothing of what was asked for
record ByteRange(long from, long bytes) {
  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /// Nothing of what was asked for is there.
  static final ByteRange NONE = new ByteRange(0, 0);

  /// The range in a header; null when all is to be sent: there is none, or one that is wrong, or
  /// several, which nobody needs here.
  ///
  /// @param length of the whole, bytes
  static @Nullable ByteRange of(String header, long length) {
    Matcher range = ONE.matcher(header);
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return null;
    }
    if (range.group(1).isEmpty()) {
      long last = Math.min(length, Long.parseLong(range.group(2)));
      return new ByteRange(length - last, last);
    }
    long from = Long.parseLong(range.group(1));
    long to = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
    if (to < from) {
      return null;
    }
    return from >= length ? NONE : new ByteRange(from, Math.min(to, length - 1) - from + 1);
  }

  /// As `Content-Range` has it.
  String of(long length) {
    return bytes == 0
        ? "bytes */" + length
        : "bytes " + from + "-" + (from + bytes - 1) + "/" + length;
  }
}
