package parley.core.command;

import java.util.List;
import parley.core.event.Audience;
import parley.core.event.LoggedIn;
import parley.core.event.ModeChange;
import parley.core.event.Rank;
import parley.core.event.RoomModesChanged;
import parley.core.id.AccountId;
import parley.core.id.Claim;
import parley.core.name.Nick;
import parley.core.state.Account;
import parley.core.state.Member;
import parley.core.state.Policy;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.RoomPolicy;
import parley.core.state.User;

/// Somebody on the server has proved to own an account.
///
/// @param claim that they have
public record LogIn(Claim claim) implements AccountCommand {
  @Override
  public Outcome decide(Decision decision) {
    return decision.asSession(session -> decide(decision, session.user()));
  }

  private Outcome decide(Decision decision, User user) {
    Account account = Policy.claimed(decision.state(), claim);
    if (account == null) {
      return Outcome.refused(new Refusal.WrongPassword());
    }
    if (user.account() == account) {
      return decision.done();
    }
    add(decision, user, account.id(), account.name());
    if (!account.alwaysOn()) {
      Staying.ends(decision, user);
    }
    return decision.done();
  }

  /// Adds that a user is logged in from now on.
  static void add(Decision decision, User user, AccountId account, Nick name) {
    LoggedIn loggedIn = new LoggedIn(user.id(), user.nick(), account, name, user.rooms());
    decision.add(loggedIn, new Audience.Peers(user.id(), user.rooms()));
    for (Room room : decision.state().roomsOf(user)) {
      Member member = room.member(user.id());
      Rank rank = RoomPolicy.rankOf(name, room);
      if (member != null && !member.ranks().has(rank)) {
        rise(decision, user, room, rank);
      }
    }
  }

  /// Whose account has a rank in a room that they are in has it too.
  private static void rise(Decision decision, User user, Room room, Rank due) {
    ModeChange rank = new ModeChange.RankChanged(user.id(), user.nick(), due, true);
    RoomModesChanged changed =
        new RoomModesChanged(room.id(), room.name(), user.id(), user.nick(), List.of(rank));
    decision.add(changed, new Audience.InRoom(room.id()), null);
  }
}
