package parley.core.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.core.event.AccountSetting;
import parley.core.id.AccountId;

/// All accounts there are, and of what names some were.
public final class Accounts {
  /// Names of accounts that are gone that are remembered, the oldest forgotten first: bounds memory
  /// where somebody makes and deletes accounts without end. An invitation for a name that is
  /// forgotten can be used twice.
  static final int GONE_MAX = 10_000;

  private final TreeMap<AccountId, Account> byId = new TreeMap<>();
  private final Map<String, Account> byName = new LinkedHashMap<>();
  private final Map<String, Account> byCertificate = new LinkedHashMap<>();

  /// When the account of a name went that is gone, milliseconds since 1970.
  private final LinkedHashMap<String, Long> gone = new LinkedHashMap<>();

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

  /// When there was last an account of a name that is gone, milliseconds since 1970; -1 for never.
  ///
  /// @param key the folded name
  public long goneMillis(String key) {
    return gone.getOrDefault(key, -1L);
  }

  /// The names of accounts that are gone and when they went, oldest first.
  Map<String, Long> gone() {
    return Collections.unmodifiableMap(gone);
  }

  void gone(String key, long atMillis) {
    gone.putLast(key, atMillis);
    if (gone.size() > GONE_MAX) {
      gone.pollFirstEntry();
    }
  }

  void add(Account account) {
    byId.put(account.id(), account);
    byName.put(account.name().key(), account);
    account.certificates().forEach(fingerprint -> byCertificate.put(fingerprint, account));
  }

  void remove(Account account, long atMillis) {
    gone(account.name().key(), atMillis);
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
