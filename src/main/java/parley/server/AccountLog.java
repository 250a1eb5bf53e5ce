package parley.server;

import org.slf4j.Logger;
import parley.core.event.Accepted;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountEvent;
import parley.core.event.AccountRegistered;
import parley.core.event.BecameOperator;
import parley.core.event.HostChanged;
import parley.core.event.Killed;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.MarkedRead;
import parley.core.event.MetadataChanged;
import parley.core.event.RealnameChanged;
import parley.core.event.SecretChanged;
import parley.core.event.UserEvent;
import parley.core.event.UserModesChanged;
import parley.core.event.Walloped;

/// What the operator sees of accounts: names, never what proves them.
final class AccountLog {
  private AccountLog() {}

  static void log(Logger log, UserEvent event) {
    switch (event) {
      case BecameOperator operator ->
          log.info("{} is operator {}", operator.nick(), operator.operator());
      case Killed killed -> log.info("{} was put off by {}", killed.nick(), killed.by());
      case HostChanged changed -> log.info("{} is seen at {}", changed.nick(), changed.host());
      case Walloped walloped ->
          log.info("{} says something to all who hear operators", walloped.nick());
      case RealnameChanged _, UserModesChanged _, Accepted _, MetadataChanged _ -> {}
    }
  }

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
