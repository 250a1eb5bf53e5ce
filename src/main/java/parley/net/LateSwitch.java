package parley.net;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells whether the first line after the greeting shows that the peer is no person after all: a
/// slow IRC client, a slow program, a browser.
///
/// Only whole, exact, upper-case forms count, for a person may well write `PASS the salt`. Each
/// takes linear time.
public final class LateSwitch {
  private static final Pattern CAP = Pattern.compile("CAP (?:LS(?: [0-9]{1,9})?|REQ .+|END)");
  private static final Pattern ONE_WORD = Pattern.compile("(NICK|PASS) :?([^ ]+)");
  private static final Pattern USER = Pattern.compile("USER(?: [^ :][^ ]*){3} (?::.*|[^ ]+)");
  private static final Pattern JOIN = Pattern.compile("JOIN:(.+)");
  private static final Pattern HTTP = Pattern.compile("[A-Z]+ [^ ]+ HTTP/[0-9]\\.[0-9]");

  private final Predicate<String> isNick;

  /// @param isNick whether somebody could be called this
  public LateSwitch(Predicate<String> isNick) {
    this.isNick = isNick;
  }

  /// The protocol that this line belongs to, or null: stay.
  public @Nullable Protocol protocol(String line) {
    if (CAP.matcher(line).matches() || USER.matcher(line).matches() || isNickOrPass(line)) {
      return Protocol.IRC;
    }
    var join = JOIN.matcher(line);
    if (join.matches() && isNick.test(join.group(1))) {
      return Protocol.TAGGED;
    }
    return HTTP.matcher(line).matches() ? Protocol.HTTP : null;
  }

  private boolean isNickOrPass(String line) {
    var word = ONE_WORD.matcher(line);
    return word.matches() && (word.group(1).equals("PASS") || isNick.test(word.group(2)));
  }
}
