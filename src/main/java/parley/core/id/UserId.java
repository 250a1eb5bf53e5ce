package parley.core.id;

/// Names one user for as long as that user is present; the sequence of the fact that brought it in.
///
/// @param value the sequence number of the user's [parley.core.event.UserEntered]
public record UserId(long value) implements Comparable<UserId> {
  @Override
  public int compareTo(UserId other) {
    return Long.compare(value, other.value);
  }
}
