package parley.server;

import org.slf4j.Logger;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountEvent;
import parley.core.event.AccountRegistered;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.MarkedRead;
import parley.core.event.SecretChanged;

/// What the operator sees of accounts: names, never what proves them.
final class AccountLog {
  private AccountLog() {}

  static void log(Logger log, AccountEvent event) {
    switch (event) {
      case AccountRegistered registered -> log.info("account {} is registered", registered.name());
      case AccountChanged changed -> log.debug("account {} has other settings", changed.name());
      case AccountDeleted deleted -> log.info("account {} is deleted", deleted.name());
      case SecretChanged changed -> log.info("account {} has another password", changed.name());
      case LoggedIn in -> log.info("{} is logged in as {}", in.nick(), in.name());
      case LoggedOut out -> log.info("{} is no longer logged in as {}", out.nick(), out.name());
      case MarkedRead _ -> {}
    }
  }
}
