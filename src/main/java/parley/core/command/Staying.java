package parley.core.command;

import parley.core.event.AccountChanged;
import parley.core.event.AccountSetting;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.UserLeft;
import parley.core.state.Account;
import parley.core.state.AccountRules;
import parley.core.state.Room;
import parley.core.state.User;

/// What comes of a user's no longer staying present with no session.
final class Staying {
  private Staying() {}

  /// Adds what the rules of today make of those who decided under the rules of another day.
  static void follows(Decision decision) {
    AccountRules rules = decision.limits().accounts();
    for (Account account : decision.state().accounts().all()) {
      if (!rules.mayBe(account.alwaysOn())) {
        AccountSetting setting = new AccountSetting.AlwaysOn(!account.alwaysOn());
        decision.add(
            new AccountChanged(account.id(), account.name(), setting), new Audience.Nobody());
      }
    }
  }

  /// Adds that a user, if it stayed, leaves where no session of it is.
  static void ends(Decision decision, User user) {
    if (!user.stays()) {
      return;
    }
    if (user.sessions().isEmpty()) {
      UserLeft left =
          new UserLeft(
              user.id(),
              user.nick(),
              decision.asker(),
              Departure.QUIT,
              "",
              user.announced(),
              user.rooms());
      decision.add(left, new Audience.Peers(user.id(), user.rooms()), user.face());
      return;
    }
    for (Room room : decision.state().roomsOf(user)) {
      if (!user.hears(room.id())) {
        Leave.add(decision, user, room, "");
      }
    }
  }
}
