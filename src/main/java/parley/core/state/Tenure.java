package parley.core.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Rank;
import parley.core.name.Nick;

/// What of a kept room belongs to accounts, be they here or not, besides the founder's. Immutable.
///
/// @param standings the ranks that accounts have whenever they come, the latest given last
/// @param offered the account that may take the room over; null for none
public record Tenure(List<Standing> standings, @Nullable Nick offered) {
  /// Nothing.
  public static final Tenure NONE = new Tenure(List.of(), null);

  /// A rank that an account has whenever it comes.
  public record Standing(Nick account, Rank rank) {}

  public Tenure {
    standings = List.copyOf(standings);
  }

  /// The rank of an account; [Rank#MEMBER] for none in particular.
  ///
  /// @param key the account's folded name
  public Rank rankOf(String key) {
    for (Standing standing : standings) {
      if (standing.account().key().equals(key)) {
        return standing.rank();
      }
    }
    return Rank.MEMBER;
  }

  /// Whether the room is offered to an account.
  public boolean isOfferedTo(Nick account) {
    return offered != null && offered.key().equals(account.key());
  }

  /// As it is when an account has that rank.
  public Tenure with(Nick account, Rank rank) {
    List<Standing> others = new ArrayList<>(standings);
    others.removeIf(standing -> standing.account().key().equals(account.key()));
    if (rank != Rank.MEMBER) {
      others.add(new Standing(account, rank));
    }
    return new Tenure(others, offered);
  }

  /// As it is when the room is offered to an account.
  ///
  /// @param account null for none
  public Tenure offeredTo(@Nullable Nick account) {
    return new Tenure(standings, account);
  }

  /// As it is without an account.
  public Tenure without(Nick account) {
    return with(account, Rank.MEMBER).offeredTo(isOfferedTo(account) ? null : offered);
  }
}
