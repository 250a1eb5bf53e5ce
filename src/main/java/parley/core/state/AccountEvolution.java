package parley.core.state;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountEvent;
import parley.core.event.AccountRegistered;
import parley.core.event.AccountSetting;
import parley.core.event.Fact;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.MarkedRead;
import parley.core.event.SecretChanged;
import parley.core.id.AccountId;
import parley.core.id.UserId;

/// Applies what happens to accounts.
final class AccountEvolution {
  private final State state;

  AccountEvolution(State state) {
    this.state = state;
  }

  void apply(AccountEvent event, Fact fact) {
    switch (event) {
      case AccountRegistered registered -> register(registered, fact);
      case AccountChanged(AccountId id, _, AccountSetting setting) ->
          state.accounts().change(account(id), setting, fact.sequence());
      case SecretChanged(AccountId id, _, var secret) ->
          account(id).change(secret, fact.sequence());
      case AccountDeleted(AccountId id, _) ->
          state.accounts().remove(account(id), fact.timeMillis());
      case LoggedIn(UserId user, _, AccountId id, _, _) -> logIn(user(user), account(id));
      case LoggedOut(UserId user, _, _, _, _) -> logIn(user(user), null);
      case MarkedRead marked -> mark(marked);
    }
  }

  private void register(AccountRegistered registered, Fact fact) {
    Account account =
        new Account(
            registered.account(),
            registered.name(),
            fact.timeMillis(),
            registered.secret(),
            registered.mail(),
            fact.sequence());
    account.change(new AccountSetting.AlwaysOn(registered.alwaysOn()), fact.sequence());
    state.accounts().add(account);
  }

  private void logIn(User user, @Nullable Account account) {
    user.logIn(account);
    state.touchRooms(user);
  }

  private void mark(MarkedRead marked) {
    Marks marks =
        marked.account() == null
            ? user(marked.user()).ownMarks()
            : account(marked.account()).marks();
    marks.set(marked.room(), marked.key(), marked.atMillis());
  }

  private Account account(AccountId id) {
    return Objects.requireNonNull(
        state.accounts().of(id), () -> "a fact speaks of " + id + ", which is not there");
  }

  private User user(UserId id) {
    return Objects.requireNonNull(
        state.user(id), () -> "a fact speaks of " + id + ", who is not there");
  }
}
