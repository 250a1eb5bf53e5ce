package parley.core.id;

/// Names one account for good; the sequence of the fact that made it.
///
/// @param value the sequence number of the account's [parley.core.event.AccountRegistered]
public record AccountId(long value) implements Comparable<AccountId> {
  @Override
  public int compareTo(AccountId other) {
    return Long.compare(value, other.value);
  }
}
