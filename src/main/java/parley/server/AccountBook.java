package parley.server;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.account.Invitations;
import parley.account.Passwords;
import parley.core.Core;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountRegistered;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Secret;
import parley.core.event.SecretChanged;
import parley.core.event.UserLeft;
import parley.core.id.AccountId;
import parley.core.id.SessionId;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.state.Account;
import parley.core.state.Limits;
import parley.core.state.State;
import parley.core.state.User;
import parley.door.Gatekeeper;
import parley.door.Sharing;
import parley.files.FileStore;
import parley.journal.Journal;
import parley.journal.JournalException;
import parley.journal.Loaded;
import parley.server.config.Config;

/// The accounts of a server that does not run at the moment, for its operator.
public final class AccountBook implements AutoCloseable {
  private final Config config;
  private final Journal journal;
  private final Core core;
  private final Limits limits;
  private final Names names;
  private final Passwords passwords;
  private final Gatekeeper gate;
  private final InstantSource clock;

  private AccountBook(Config config, Journal journal, InstantSource clock) {
    this.config = config;
    this.journal = journal;
    this.limits = EdgeLimits.core(config);
    this.names = EdgeLimits.names(config);
    this.gate = EdgeLimits.gate(config, Invitations.notNeeded());
    this.passwords = gate.passwords();
    this.clock = clock;
    this.core = load(journal, limits);
  }

  /// Opens the data directory of a server.
  ///
  /// @throws StartException when it cannot be opened: a server runs on it, or it is damaged
  public static AccountBook open(Config config, InstantSource clock) throws StartException {
    try {
      return new AccountBook(config, Storage.open(config), clock);
    } catch (JournalException e) {
      throw new StartException(String.valueOf(e.getMessage()), false, e);
    }
  }

  private static Core load(Journal journal, Limits limits) {
    Loaded loaded = journal.load();
    State state = loaded.snapshot() == null ? new State() : loaded.snapshot();
    Core core = new Core(state, limits);
    for (Fact fact : loaded.tail()) {
      core.skipTo(fact.sequence() - 1, fact.timeMillis());
      core.evolve(fact);
    }
    core.skipTo(loaded.lastSequence(), loaded.lastTimeMillis());
    return core;
  }

  /// All accounts, oldest first.
  public List<Account> all() {
    return List.copyOf(core.state().accounts().all());
  }

  /// Makes an account.
  ///
  /// @return why not, as a clause; null when it is made
  public @Nullable String add(String typed, String password) {
    if (!(names.nick(typed) instanceof Names.Checked.Fine<Nick>(Nick name))) {
      return "'" + typed + "' cannot be a name";
    }
    if (core.state().accounts().named(name.key()) != null) {
      return "there is an account " + name + " already";
    }
    String problem = gate.problem(password);
    if (problem == null) {
      AccountId id = new AccountId(core.state().sequence() + 1);
      boolean stays = limits.accounts().newcomersStay();
      commit(new AccountRegistered(id, name, secret(password), "", stays));
    }
    return problem;
  }

  /// Gives an account another password.
  ///
  /// @return why not, as a clause; null when it has it
  public @Nullable String changePassword(String typed, String password) {
    Account account = named(typed);
    if (account == null) {
      return "there is no account " + typed;
    }
    String problem = gate.problem(password);
    if (problem == null) {
      commit(new SecretChanged(account.id(), account.name(), secret(password)));
    }
    return problem;
  }

  /// Deletes an account; whoever stayed present by it is gone, and so are the files that were sent.
  ///
  /// @return why not, as a clause; null when it is deleted
  public @Nullable String delete(String typed) {
    Account account = named(typed);
    if (account == null) {
      return "there is no account " + typed;
    }
    for (User user : core.state().usersOf(account)) {
      commit(
          new UserLeft(
              user.id(),
              user.nick(),
              new SessionId(0, core.state().epoch(0), 0),
              Departure.QUIT,
              "",
              user.announced(),
              user.rooms()));
    }
    commit(new AccountDeleted(account.id(), account.name()));
    deleteFiles(account.name());
    return null;
  }

  private void deleteFiles(Nick account) {
    if (config.files().enabled()) {
      try (FileStore files = FileParts.store(config, clock)) {
        files.ready().join();
        files.deleteAllOf(Sharing.ofAccount(account.key()).owner());
      }
    }
  }

  private @Nullable Account named(String typed) {
    return core.state().accounts().named(names.nickKey(typed));
  }

  private Secret secret(String password) {
    return new Secret(passwords.seal(password).text());
  }

  private void commit(Event event) {
    State state = core.state();
    long timeMillis = Math.max(clock.millis(), state.timeMillis());
    Fact fact =
        new Fact(state.sequence() + 1, timeMillis, null, event, new Audience.Nobody(), null);
    journal.commit(List.of(fact));
    core.evolve(fact);
  }

  @Override
  public void close() {
    journal.close();
  }
}
