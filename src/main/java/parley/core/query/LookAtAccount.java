package parley.core.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.state.Account;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// What is known of an account? Its owner is told more than others.
///
/// @param name the account's name as typed; empty for the asker's own
/// @param key its folded form
public record LookAtAccount(String name, String key) implements Query {
  @Override
  public Answer answer(State state, Session asker) {
    Account own = asker.user().account();
    Account account = name.isEmpty() ? own : state.accounts().named(key);
    if (account == null) {
      return new Answer.Refused(
          name.isEmpty() ? new Refusal.NotLoggedIn() : new Refusal.NoSuchAccount(name));
    }
    List<Nick> here =
        state.usersOf(account).stream().filter(User::announced).map(User::nick).toList();
    return new Answer.AccountView(
        account.name(),
        account.sinceMillis(),
        here,
        account == own ? own(state, account, asker) : null);
  }

  private static Answer.OwnAccount own(State state, Account account, Session asker) {
    List<Answer.Client> clients = new ArrayList<>();
    for (User user : state.usersOf(account)) {
      for (Session session : user.sessions()) {
        clients.add(new Answer.Client(session.id(), user.nick(), where(state, session)));
      }
    }
    List<RoomName> rooms =
        state.rooms().stream().filter(room -> isOf(account, room)).map(Room::name).toList();
    return new Answer.OwnAccount(
        account.alwaysOn(), List.copyOf(account.certificates()), rooms, clients, asker.id());
  }

  private static boolean isOf(Account account, Room room) {
    Nick founder = room.founder();
    return founder != null && founder.key().equals(account.name().key());
  }

  private static @Nullable RoomName where(State state, Session session) {
    Room room = session.current() == null ? null : state.room(session.current());
    return room == null ? null : room.name();
  }
}
