package parley.core.state;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.core.event.AccountSetting;
import parley.core.event.Secret;
import parley.core.id.AccountId;
import parley.core.id.Claim;
import parley.core.name.Nick;

/// A name that belongs to somebody, whether or not they are here.
public final class Account {
  private final AccountId id;
  private final Nick name;
  private final long sinceMillis;
  private final String mail;
  private final TreeSet<String> certificates = new TreeSet<>();
  private final Marks marks = new Marks();
  private final TreeMap<String, String> metadata = new TreeMap<>();
  private Secret secret;
  private long version;
  private boolean alwaysOn;

  Account(AccountId id, Nick name, long sinceMillis, Secret secret, String mail, long version) {
    this.id = id;
    this.name = name;
    this.sinceMillis = sinceMillis;
    this.secret = secret;
    this.mail = mail;
    this.version = version;
  }

  /// Its name in the house.
  public AccountId id() {
    return id;
  }

  /// Its name among people: a nick that only its owner may have.
  public Nick name() {
    return name;
  }

  /// When it was made, milliseconds since 1970.
  public long sinceMillis() {
    return sinceMillis;
  }

  /// The mail address that its owner gave, which nobody has checked; empty for none.
  public String mail() {
    return mail;
  }

  /// What its password is checked against.
  public Secret secret() {
    return secret;
  }

  /// The sequence of the fact that last changed what proves it.
  public long version() {
    return version;
  }

  /// What a door may claim that has checked its password now.
  public Claim claim() {
    return new Claim(id, version);
  }

  /// Whether its owner stays present with no session.
  public boolean alwaysOn() {
    return alwaysOn;
  }

  /// The certificates that prove it, as SHA-256 in lower-case hexadecimal.
  public SortedSet<String> certificates() {
    return Collections.unmodifiableSortedSet(certificates);
  }

  /// How far its owner has read.
  public Marks marks() {
    return marks;
  }

  /// What its owner says of themselves, by key.
  public SortedMap<String, String> metadata() {
    return Collections.unmodifiableSortedMap(metadata);
  }

  Map<String, String> metadataToChange() {
    return metadata;
  }

  void change(Secret newSecret, long newVersion) {
    secret = newSecret;
    version = newVersion;
  }

  void change(AccountSetting setting, long sequence) {
    switch (setting) {
      case AccountSetting.AlwaysOn(boolean on) -> alwaysOn = on;
      case AccountSetting.Certificate(String fingerprint, boolean added) when added ->
          certificates.add(fingerprint);
      case AccountSetting.Certificate(String fingerprint, _) -> {
        certificates.remove(fingerprint);
        version = sequence;
      }
    }
  }
}
