package parley.core.codec;

import org.jspecify.annotations.Nullable;
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
import parley.core.id.UserId;

/// What happens to accounts, as bytes and back: a part of [EventCodec].
public final class AccountEvents {
  private AccountEvents() {}

  static String kind(AccountEvent event) {
    return switch (event) {
      case AccountRegistered _ -> "AccountRegistered";
      case AccountChanged _ -> "AccountChanged";
      case AccountDeleted _ -> "AccountDeleted";
      case SecretChanged _ -> "SecretChanged";
      case LoggedIn _ -> "LoggedIn";
      case LoggedOut _ -> "LoggedOut";
      case MarkedRead _ -> "MarkedRead";
    };
  }

  static Writer body(Writer to, AccountEvent event) {
    return switch (event) {
      case AccountRegistered e ->
          EventCodec.nick(to.number(e.account().value()), e.name())
              .text(e.secret().verifier())
              .text(e.mail())
              .flag(e.alwaysOn());
      case AccountChanged e ->
          setting(EventCodec.nick(to.number(e.account().value()), e.name()), e.setting());
      case AccountDeleted e -> EventCodec.nick(to.number(e.account().value()), e.name());
      case SecretChanged e ->
          EventCodec.nick(to.number(e.account().value()), e.name()).text(e.secret().verifier());
      case LoggedIn e ->
          EventCodec.rooms(
              EventCodec.nick(
                  EventCodec.nick(to.number(e.user().value()), e.nick())
                      .number(e.account().value()),
                  e.name()),
              e.rooms());
      case LoggedOut e ->
          EventCodec.rooms(
              EventCodec.nick(
                  EventCodec.nick(to.number(e.user().value()), e.nick())
                      .number(e.account().value()),
                  e.name()),
              e.rooms());
      case MarkedRead e -> marked(to, e);
    };
  }

  /// The event of a kind; null when the kind is not one of these.
  static @Nullable AccountEvent body(String kind, Reader in) {
    return switch (kind) {
      case "AccountRegistered" ->
          new AccountRegistered(account(in), EventCodec.nick(in), secret(in), in.text(), in.flag());
      case "AccountChanged" -> new AccountChanged(account(in), EventCodec.nick(in), setting(in));
      case "AccountDeleted" -> new AccountDeleted(account(in), EventCodec.nick(in));
      case "SecretChanged" -> new SecretChanged(account(in), EventCodec.nick(in), secret(in));
      case "LoggedIn" ->
          new LoggedIn(
              user(in),
              EventCodec.nick(in),
              account(in),
              EventCodec.nick(in),
              EventCodec.rooms(in));
      case "LoggedOut" ->
          new LoggedOut(
              user(in),
              EventCodec.nick(in),
              account(in),
              EventCodec.nick(in),
              EventCodec.rooms(in));
      case "MarkedRead" -> marked(in);
      default -> null;
    };
  }

  private static Writer marked(Writer to, MarkedRead marked) {
    AccountId account = marked.account();
    to.number(marked.user().value()).number(account == null ? 0 : account.value());
    return to.flag(marked.room()).text(marked.name()).text(marked.key()).number(marked.atMillis());
  }

  private static MarkedRead marked(Reader in) {
    UserId user = user(in);
    long account = in.number();
    return new MarkedRead(
        user,
        account == 0 ? null : new AccountId(account),
        in.flag(),
        in.text(),
        in.text(),
        in.number());
  }

  private static AccountId account(Reader in) {
    return new AccountId(in.number());
  }

  private static UserId user(Reader in) {
    return new UserId(in.number());
  }

  private static Secret secret(Reader in) {
    return new Secret(in.filledText());
  }

  /// Adds a setting to what is being written.
  public static Writer setting(Writer to, AccountSetting setting) {
    return switch (setting) {
      case AccountSetting.Certificate(String fingerprint, boolean added) ->
          to.text("Certificate").text(fingerprint).flag(added);
      case AccountSetting.AlwaysOn(boolean on) -> to.text("AlwaysOn").flag(on);
    };
  }

  /// Reads a setting from among other things.
  public static AccountSetting setting(Reader in) {
    String name = in.text();
    return switch (name) {
      case "Certificate" -> new AccountSetting.Certificate(in.text(), in.flag());
      case "AlwaysOn" -> new AccountSetting.AlwaysOn(in.flag());
      default -> throw new CodecException("no setting of an account is called " + name);
    };
  }
}
