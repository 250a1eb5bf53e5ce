package parley.core.command;

import java.util.List;
import parley.core.event.Audience;
import parley.core.event.MarkedRead;
import parley.core.id.UserId;
import parley.core.query.Answer;
import parley.core.state.Account;
import parley.core.state.User;

/// Somebody has read a conversation up to a moment; an earlier one than before changes nothing.
///
/// @param room whether the conversation is a room's, not one with another user
/// @param name of the room or the other user, as typed
/// @param key the folded form of that name
/// @param atMillis everything up to here is read, milliseconds since 1970
public record MarkRead(boolean room, String name, String key, long atMillis)
    implements AccountCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    long before = user.marks().of(room, key);
    if (atMillis <= before) {
      return decision.answer(new Answer.Mark(room, name, before));
    }
    Account account = user.account();
    List<UserId> hearers =
        account == null
            ? List.of(user.id())
            : decision.state().usersOf(account).stream().map(User::id).toList();
    MarkedRead marked =
        new MarkedRead(user.id(), account == null ? null : account.id(), room, name, key, atMillis);
    decision.add(marked, new Audience.Users(hearers));
    return decision.answer(new Answer.Mark(room, name, atMillis));
  }
}
