package parley.core.command;

import parley.core.event.Audience;
import parley.core.event.AwayChanged;
import parley.core.state.User;

/// Somebody goes away for a while, or is back.
///
/// @param message what others are told on writing to them, empty when back; what is too long is cut
public record SetAway(String message) implements Command {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    String text = cut(message, decision.limits().awayLengthMax());
    if (!text.equals(user.away())) {
      AwayChanged changed = new AwayChanged(user.id(), user.nick(), text, user.rooms());
      decision.add(changed, new Audience.Peers(user.id(), user.rooms()));
    }
    return decision.done();
  }

  /// At most `lengthMax` characters (code points) of a text.
  static String cut(String text, int lengthMax) {
    boolean fits = text.codePointCount(0, text.length()) <= lengthMax;
    return fits ? text : text.substring(0, text.offsetByCodePoints(0, lengthMax));
  }
}
