package parley.core.state;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.core.codec.CodecException;
import parley.core.codec.Reader;
import parley.core.codec.Writer;
import parley.core.event.AccountSetting;
import parley.core.event.Secret;
import parley.core.id.AccountId;
import parley.core.name.Nick;

/// Accounts as canonical bytes and back: a part of [StateCodec].
final class AccountCodec {
  private AccountCodec() {}

  static void write(Writer to, Account account) {
    to.number(account.id().value()).text(account.name().shown()).text(account.name().key());
    to.number(account.sinceMillis()).text(account.secret().verifier());
    to.text(account.mail()).number(account.version());
    to.flag(account.alwaysOn()).list(List.copyOf(account.certificates()), Writer::text);
    writeMarks(to, account.marks());
    writeMetadata(to, account.metadata());
  }

  static Account read(Reader in, State state) {
    AccountId id = new AccountId(in.number());
    Nick name = new Nick(in.filledText(), in.filledText());
    long sinceMillis = in.number();
    Secret secret = new Secret(in.filledText());
    Account account = new Account(id, name, sinceMillis, secret, in.text(), in.number());
    account.change(new AccountSetting.AlwaysOn(in.flag()), 0);
    in.list(Reader::text)
        .forEach(each -> account.change(new AccountSetting.Certificate(each, true), 0));
    readMarks(in, account.marks());
    readMetadata(in, account.metadataToChange());
    state.accounts().add(account);
    return account;
  }

  static void writeMarks(Writer to, Marks marks) {
    to.list(List.copyOf(marks.all().entrySet()), (w, e) -> w.text(e.getKey()).number(e.getValue()));
  }

  static void readMarks(Reader in, Marks marks) {
    int count = in.count();
    for (int i = 0; i < count; i++) {
      marks.put(in.text(), in.number());
    }
  }

  static void writeMetadata(Writer to, Map<String, String> metadata) {
    to.list(List.copyOf(metadata.entrySet()), (w, e) -> w.text(e.getKey()).text(e.getValue()));
  }

  static void readMetadata(Reader in, Map<String, String> metadata) {
    int count = in.count();
    for (int i = 0; i < count; i++) {
      metadata.put(in.text(), in.text());
    }
  }

  /// A user's account, 0 for none.
  static void writeOwner(Writer to, @Nullable Account account) {
    to.number(account == null ? 0 : account.id().value());
  }

  static @Nullable Account readOwner(Reader in, State state) {
    long id = in.number();
    if (id == 0) {
      return null;
    }
    Account account = state.accounts().of(new AccountId(id));
    if (account == null) {
      throw new CodecException("a state speaks of an account that is not in it");
    }
    return account;
  }
}
