package parley.core.query;

import java.util.Comparator;
import java.util.List;
import parley.core.name.Glob;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// Who looks like this? By nick, `nick!username@host`, host, real name or account, sorted by folded
/// nick. Invisible people are found by those alone who share a room with them, and by operators
/// (RFC 2812, 3.1.5).
///
/// @param mask with `*` and `?`
/// @param most how many to give: bounds the answer
public record FindMatching(String mask, int most) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    List<User> found =
        state.users().stream()
            .filter(User::announced)
            .filter(user -> matches(user) && Views.shows(state, user, asker.user()))
            .sorted(Comparator.comparing(user -> user.nick().key()))
            .limit(most + 1L)
            .toList();
    List<Answer.Seen> seen =
        found.stream().limit(most).map(user -> Views.seen(state, user, asker.user())).toList();
    return new Answer.People(seen, found.size() > most);
  }

  private boolean matches(User user) {
    var face = user.face();
    return Glob.matches(mask, face.nick().shown())
        || Glob.matches(mask, face.mask())
        || Glob.matches(mask, face.host())
        || Glob.matches(mask, user.profile().realname())
        || (face.account() != null && Glob.matches(mask, face.account().shown()));
  }
}
