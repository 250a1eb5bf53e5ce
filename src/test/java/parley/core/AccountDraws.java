package parley.core;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.Draws;
import parley.core.command.AccountCommand;
import parley.core.command.ChangeAccount;
import parley.core.command.ChangeSecret;
import parley.core.command.DeleteAccount;
import parley.core.command.LogIn;
import parley.core.command.LogOut;
import parley.core.command.MarkRead;
import parley.core.command.Register;
import parley.core.event.AccountChanged;
import parley.core.event.AccountDeleted;
import parley.core.event.AccountEvent;
import parley.core.event.AccountRegistered;
import parley.core.event.AccountSetting;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.MarkedRead;
import parley.core.event.Secret;
import parley.core.event.SecretChanged;
import parley.core.id.AccountId;
import parley.core.id.Claim;
import parley.core.id.RoomId;
import parley.core.id.UserId;
import parley.core.name.Nick;

/// Commands and events about accounts, whether or not they make sense.
public final class AccountDraws {
  /// Kinds of events about accounts.
  public static final int EVENTS = 7;

  private AccountDraws() {}

  /// A claim, or none.
  public static @Nullable Claim maybeClaim(Draws d) {
    return d.chance(50) ? claim(d) : null;
  }

  /// A command.
  static AccountCommand command(Draws d) {
    return switch (d.below(7)) {
      case 0 -> new Register(nick(d), secret(d));
      case 1 -> new LogIn(claim(d));
      case 2 -> new LogOut();
      case 3 -> new ChangeSecret(claim(d), secret(d));
      case 4 -> new ChangeAccount(setting(d));
      case 5 -> new DeleteAccount(claim(d));
      default -> new MarkRead(d.chance(50), text(d), text(d), d.below(1_000_000));
    };
  }

  /// An event of one of [#EVENTS] kinds.
  public static AccountEvent event(int kind, Draws d) {
    return switch (kind) {
      case 0 ->
          new AccountRegistered(
              account(d), nick(d), secret(d), d.chance(50) ? "" : "ann@a.example", d.chance(50));
      case 1 -> new AccountChanged(account(d), nick(d), setting(d));
      case 2 -> new AccountDeleted(account(d), nick(d));
      case 3 -> new SecretChanged(account(d), nick(d), secret(d));
      case 4 -> new LoggedIn(user(d), nick(d), account(d), nick(d), rooms(d));
      case 5 -> new LoggedOut(user(d), nick(d), account(d), nick(d), rooms(d));
      default ->
          new MarkedRead(
              user(d),
              d.chance(50) ? account(d) : null,
              d.chance(50),
              text(d),
              text(d),
              d.below(1_000_000));
    };
  }

  private static AccountSetting setting(Draws d) {
    return d.chance(50)
        ? new AccountSetting.AlwaysOn(d.chance(50))
        : new AccountSetting.Certificate(text(d), d.chance(50));
  }

  private static Claim claim(Draws d) {
    return new Claim(account(d), d.below(1_000));
  }

  private static Secret secret(Draws d) {
    return new Secret("s" + text(d));
  }

  private static AccountId account(Draws d) {
    return new AccountId(d.oneOf(1L, 7L, 200L, Long.MAX_VALUE));
  }

  private static UserId user(Draws d) {
    return new UserId(d.oneOf(1L, 2L, 300L));
  }

  private static List<RoomId> rooms(Draws d) {
    return d.listOf(3, draws -> new RoomId(draws.below(500)));
  }

  private static Nick nick(Draws d) {
    return new Nick("n" + text(d), "k" + text(d));
  }

  private static String text(Draws d) {
    return AnyRequest.text(d, 10);
  }
}
