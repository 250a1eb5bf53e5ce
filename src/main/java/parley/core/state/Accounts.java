package parley.core.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.core.event.AccountSetting;
import parley.core.id.AccountId;

/// All accounts there are.
public final class Accounts {
  private final TreeMap<AccountId, Account> byId = new TreeMap<>();
  private final Map<String, Account> byName = new LinkedHashMap<>();
  private final Map<String, Account> byCertificate = new LinkedHashMap<>();

  Accounts() {}

  /// An account by id.
  public @Nullable Account of(AccountId id) {
    return byId.get(id);
  }

  /// An account by folded name.
  public @Nullable Account named(String key) {
    return byName.get(key);
  }

  /// The account that a certificate proves, SHA-256 in lower-case hexadecimal.
  public @Nullable Account withCertificate(String fingerprint) {
    return byCertificate.get(fingerprint);
  }

  /// All of them, oldest first.
  public Collection<Account> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  void add(Account account) {
    byId.put(account.id(), account);
    byName.put(account.name().key(), account);
    account.certificates().forEach(fingerprint -> byCertificate.put(fingerprint, account));
  }

  void remove(Account account) {
    byId.remove(account.id());
    byName.remove(account.name().key());
    account.certificates().forEach(byCertificate::remove);
  }

  void change(Account account, AccountSetting setting, long sequence) {
    account.change(setting, sequence);
    if (setting instanceof AccountSetting.Certificate(String fingerprint, boolean added)) {
      if (added) {
        byCertificate.put(fingerprint, account);
      } else {
        byCertificate.remove(fingerprint);
      }
    }
  }
}
