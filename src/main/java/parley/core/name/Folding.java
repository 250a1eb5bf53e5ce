package parley.core.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How two spellings of a name count as the same one.
///
/// Whatever the folding, letters outside ASCII are composed and folded too: nobody passes for
/// another by the case of an umlaut. What IRC clients are told (`CASEMAPPING`) holds for the ASCII
/// part.
public enum Folding {
  /// `A`–`Z` are `a`–`z`.
  ASCII,
  /// As ASCII, and `[ ] \ ^` are `{ } | ~` (RFC 1459 section 2.2).
  RFC1459,
  /// Compatibility forms (full-width letters, ligatures) are the same as their plain ones (RFC
  /// 8265).
  PRECIS;

  /// The vowels of Greek that can have an iota below, with their accents, and marks that they
  /// cannot have, before an iota.
  private static final Pattern MARKS_BEFORE_IOTA =
      Pattern.compile("([αηωάήώᾰᾱἀ-ἇἠ-ἧὠ-ὧὰάὴήὼώᾶῆῶ])(\\p{Mn}+)ι");

  private static final Pattern CIRCUMFLEX_ON_IOTA = Pattern.compile("([αηω])ῖ");

  /// The key under which a name is unique.
  public String key(String name) {
    if (this == PRECIS) {
      return folded(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }
    String key = folded(name);
    return this == RFC1459
        ? key.replace('[', '{').replace(']', '}').replace('\\', '|').replace('^', '~')
        : key;
  }

  /// To small letters, through capitals and back: a small letter may have two capitals (`ß` has
  /// `SS` and `ẞ`), a capital two small ones (`Σ` has `σ` and `ς`).
  private static String folded(String name) {
    if (isPlainAscii(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String again = lower.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return iotasFirst(Normalizer.normalize(again, Normalizer.Form.NFC));
  }

  /// An iota below a letter is one behind it by now. Whether a mark that does not belong to any
  /// written letter stands before or behind that iota depends on how the name was composed, and so
  /// it counts as standing behind; a circumflex is on the vowel.
  private static String iotasFirst(String text) {
    if (text.indexOf('ι') < 0 && text.indexOf('ῖ') < 0) {
      return text;
    }
    String behind = MARKS_BEFORE_IOTA.matcher(text).replaceAll("$1ι$2");
    String circumflex = CIRCUMFLEX_ON_IOTA.matcher(behind).replaceAll("$1\u0342ι");
    return Normalizer.normalize(circumflex, Normalizer.Form.NFC);
  }

  private static boolean isPlainAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
