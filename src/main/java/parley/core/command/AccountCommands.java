package parley.core.command;

import org.jspecify.annotations.Nullable;
import parley.core.codec.AccountEvents;
import parley.core.codec.Reader;
import parley.core.codec.Writer;
import parley.core.event.AccountSetting;
import parley.core.event.Secret;
import parley.core.id.AccountId;
import parley.core.id.Claim;
import parley.core.name.Nick;

/// Commands about accounts as bytes and back: a part of [RequestCodec].
final class AccountCommands {
  private AccountCommands() {}

  static Writer write(Writer to, AccountCommand command) {
    return switch (command) {
      case Register(Nick name, Secret secret, String mail, long invited)
          when invited == Long.MAX_VALUE ->
          RequestCodec.nick(to.text("Register"), name).text(secret.verifier()).text(mail);
      case Register(Nick name, Secret secret, String mail, long invited) ->
          RequestCodec.nick(to.text("RegisterInvited"), name)
              .text(secret.verifier())
              .text(mail)
              .number(invited);
      case LogIn(Claim claim) -> claim(to.text("LogIn"), claim);
      case LogOut() -> to.text("LogOut");
      case ChangeSecret(Claim claim, Secret secret) ->
          claim(to.text("ChangeSecret"), claim).text(secret.verifier());
      case ChangeAccount(AccountSetting setting) ->
          AccountEvents.setting(to.text("ChangeAccount"), setting);
      case DeleteAccount(Claim claim) -> claim(to.text("DeleteAccount"), claim);
      case MarkRead(boolean room, String name, String key, long atMillis) ->
          to.text("MarkRead").flag(room).text(name).text(key).number(atMillis);
    };
  }

  /// The command of a name; null when the name is not one of these.
  static @Nullable AccountCommand read(String name, Reader from) {
    return switch (name) {
      case "Register" ->
          new Register(RequestCodec.nick(from), new Secret(from.filledText()), from.text());
      case "RegisterInvited" ->
          new Register(
              RequestCodec.nick(from), new Secret(from.filledText()), from.text(), from.number());
      case "LogIn" -> new LogIn(claim(from));
      case "LogOut" -> new LogOut();
      case "ChangeSecret" -> new ChangeSecret(claim(from), new Secret(from.filledText()));
      case "ChangeAccount" -> new ChangeAccount(AccountEvents.setting(from));
      case "DeleteAccount" -> new DeleteAccount(claim(from));
      case "MarkRead" -> new MarkRead(from.flag(), from.text(), from.text(), from.number());
      default -> null;
    };
  }

  static Writer claim(Writer to, Claim claim) {
    return to.number(claim.account().value()).number(claim.version());
  }

  static Claim claim(Reader from) {
    return new Claim(new AccountId(from.number()), from.number());
  }
}
