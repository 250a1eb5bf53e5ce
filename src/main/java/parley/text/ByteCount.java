package parley.text;

import java.util.Locale;

/// How large something is, for people: `2.1 MB`.
public final class ByteCount {
  private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
  private static final int STEP = 1_000;

  private ByteCount() {}

  /// A count of bytes in words, in steps of a thousand as systems show it.
  public static String of(long bytes) {
    if (bytes == 1) {
      return "1 byte";
    }
    double value = bytes;
    int unit = 0;
    while (value >= STEP - 0.5 && unit < UNITS.length - 1) {
      value /= STEP;
      unit++;
    }
    boolean fraction = unit > 0 && value < 9.95;
    return (fraction ? String.format(Locale.ROOT, "%.1f", value) : Long.toString(Math.round(value)))
        + " "
        + UNITS[unit];
  }
}
