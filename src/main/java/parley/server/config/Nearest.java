package parley.server.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody meant who wrote another.
public final class Nearest {

  private Nearest() {}

  /// The word that is nearest to what was written, unless none is near.
  ///
  /// Near is at most one slip in three letters, and at least one slip: a letter more, less, other,
  /// or two swapped.
  public static Optional<String> to(String written, Collection<String> words) {
    String plain = plain(written);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int slips = slips(plain, plain(word));
      if (slips < least) {
        least = slips;
        best = word;
      }
    }
    int allowed = Math.max(1, Math.max(plain.length(), best.length()) / 3);
    return least <= allowed ? Optional.of(best) : Optional.empty();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /// The optimal string alignment distance, over three rows of its table.
  private static int slips(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] now = new int[to.length() + 1];
      now[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        now[column] =
            Math.min(
                last[column - 1] + (same ? 0 : 1), Math.min(last[column], now[column - 1]) + 1);
        if (isSwap(from, row, to, column)) {
          now[column] = Math.min(now[column], beforeLast[column - 2] + 1);
        }
      }
      beforeLast = last;
      last = now;
    }
    return last[to.length()];
  }

  private static boolean isSwap(String from, int row, String to, int column) {
    return row > 1
        && column > 1
        && from.charAt(row - 1) == to.charAt(column - 2)
        && from.charAt(row - 2) == to.charAt(column - 1);
  }
}
