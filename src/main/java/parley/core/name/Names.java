package parley.core.name;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks and folds the names that people type, at the edge of the house.
///
/// @param folding how case counts
/// @param nickLengthMax in characters (code points)
/// @param roomLengthMax in characters (code points)
public record Names(Folding folding, int nickLengthMax, int roomLengthMax) {
  private static final String NOT_IN_NICKS = " :,@/\\#!*?";
  private static final String NOT_IN_ROOMS = " ,";
  private static final String NOT_IN_MASKS = " ,";

  /// Characters of a mask: the longest nick, user and host of a name that machines give, with some
  /// to spare.
  private static final int MASK_LENGTH_MAX = 160;

  /// Letters and marks that leave no ink, so that a name with one looks like a name without: the
  /// joiner that joins nothing, fillers, vowels that are not shown, the empty Braille cell.
  private static final String INVISIBLE = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private static final Pattern GUEST = Pattern.compile("guest_[0-9]+");

  /// Names that services have on other servers. Whoever had one could ask people for passwords.
  private static final List<String> SERVICES =
      List.of(
          "nickserv",
          "chanserv",
          "authserv",
          "saslserv",
          "operserv",
          "memoserv",
          "botserv",
          "hostserv",
          "helpserv",
          "histserv",
          "infoserv",
          "groupserv",
          "rootserv");

  /// What a look at a name gives: the checked name, or what is wrong with it.
  public sealed interface Checked<N> {
    /// The name is fine.
    record Fine<N>(N name) implements Checked<N> {}

    /// The name is refused.
    record Wrong<N>(NameProblem problem) implements Checked<N> {}
  }

  /// Checks a nick that somebody wants to have.
  public Checked<Nick> nick(String typed) {
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC);
    NameProblem problem = problem(name, nickLengthMax, NOT_IN_NICKS);
    if (problem == null && isGuest(folding.key(name))) {
      problem = new NameProblem.GuestName();
    }
    if (problem == null && SERVICES.contains(folding.key(name))) {
      problem = new NameProblem.ServiceName();
    }
    return problem == null
        ? new Checked.Fine<>(new Nick(name, folding.key(name)))
        : new Checked.Wrong<>(problem);
  }

  /// The key of a nick that somebody mentions; whatever is no name finds nobody.
  public String nickKey(String typed) {
    return folding.key(Normalizer.normalize(typed, Normalizer.Form.NFC));
  }

  /// Checks the name of a room; one leading `#` is dropped.
  public Checked<RoomName> room(String typed) {
    String bare = typed.startsWith("#") ? typed.substring(1) : typed;
    String name = Normalizer.normalize(bare, Normalizer.Form.NFC);
    NameProblem problem = problem(name, roomLengthMax, NOT_IN_ROOMS);
    return problem == null
        ? new Checked.Fine<>(new RoomName(name, folding.key(name)))
        : new Checked.Wrong<>(problem);
  }

  /// Checks whom an entry of a room's list is to mean, and completes it: `bob` is `bob!*@*`,
  /// `@host` is `*!*@host`; `m:` before it mutes, `a:` is for an account. `$` or `~` before `a:`
  /// are dropped.
  public Checked<Mask> mask(String typed) {
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String rest = name.startsWith(Mask.MUTE) ? name.substring(Mask.MUTE.length()) : name;
    String mute = name.substring(0, name.length() - rest.length());
    String bare = rest.startsWith("$a:") || rest.startsWith("~a:") ? rest.substring(1) : rest;
    NameProblem problem = problem(bare, MASK_LENGTH_MAX, NOT_IN_MASKS);
    if (problem != null) {
      return new Checked.Wrong<>(problem);
    }
    Mask mask =
        bare.startsWith(Mask.ACCOUNT)
            ? new Mask(bare, Mask.ACCOUNT + folding.key(bare.substring(Mask.ACCOUNT.length())))
            : maskOf(bare);
    return new Checked.Fine<>(mute.isEmpty() ? mask : mask.muting());
  }

  private Mask maskOf(String typed) {
    int bang = typed.indexOf('!');
    int at = typed.indexOf('@', Math.max(bang, 0));
    String host = at < 0 ? "*" : orAny(typed.substring(at + 1));
    String before = at < 0 ? typed : typed.substring(0, at);
    boolean nameless = bang < 0 && at >= 0;
    String nick = nameless ? "*" : orAny(bang < 0 ? before : before.substring(0, bang));
    String user = orAny(nameless ? before : bang < 0 ? "" : before.substring(bang + 1));
    String tail = "!" + user + "@" + host;
    return new Mask(nick + tail, folding.key(nick) + Glob.lower(tail));
  }

  private static String orAny(String part) {
    return part.isEmpty() ? "*" : part;
  }

  /// Whether a folded nick is one of those that only the server gives out.
  public static boolean isGuest(String key) {
    return GUEST.matcher(key).matches();
  }

  private static @Nullable NameProblem problem(String name, int lengthMax, String refused) {
    if (name.isEmpty()) {
      return new NameProblem.Empty();
    }
    if (name.codePointCount(0, name.length()) > lengthMax) {
      return new NameProblem.TooLong(lengthMax);
    }
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (c == ' ') {
        return new NameProblem.BadCharacter("spaces");
      }
      if (refused.indexOf(c) >= 0) {
        return new NameProblem.BadCharacter("'" + Character.toString(c) + "'");
      }
      if (!isVisible(c)) {
        return new NameProblem.BadCharacter("control or invisible characters");
      }
    }
    int first = Character.getType(name.codePointAt(0));
    boolean mark = first == Character.NON_SPACING_MARK || first == Character.ENCLOSING_MARK;
    return mark ? new NameProblem.BadCharacter("a mark without a letter before it") : null;
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> INVISIBLE.indexOf(c) < 0 && !isVariationSelector(c);
    };
  }

  /// Ask for another look of the character before them: two names that differ in one look the same.
  private static boolean isVariationSelector(int c) {
    return (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }
}
