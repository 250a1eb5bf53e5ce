package parley.core.event;

import java.util.ArrayList;
import java.util.List;

/// The ranks that a member of a room holds, all at once: who loses one keeps the others.
///
/// @param bits one bit a rank, the lowest for [Rank#VOICE]; being a member needs none
public record Ranks(int bits) {
  private static final Rank[] FALLING = {
    Rank.OWNER, Rank.ADMIN, Rank.OPERATOR, Rank.HALFOP, Rank.VOICE
  };

  /// A member and nothing more.
  public static final Ranks NONE = new Ranks(0);

  public Ranks {
    if (bits < 0 || bits >= 1 << FALLING.length) {
      throw new IllegalArgumentException("there are no such ranks: " + bits);
    }
  }

  /// One rank.
  public static Ranks of(Rank rank) {
    return NONE.with(rank);
  }

  /// These and one more.
  public Ranks with(Rank rank) {
    return new Ranks(bits | rank.bit);
  }

  /// These without one.
  public Ranks without(Rank rank) {
    return new Ranks(bits & ~rank.bit);
  }

  /// Whether a rank is among them; every member is a member.
  public boolean has(Rank rank) {
    return rank == Rank.MEMBER || (bits & rank.bit) != 0;
  }

  /// The highest of them.
  public Rank highest() {
    for (Rank rank : FALLING) {
      if (has(rank)) {
        return rank;
      }
    }
    return Rank.MEMBER;
  }

  /// Whether the highest of them is that rank or a higher one.
  public boolean reach(Rank rank) {
    return highest().isAtLeast(rank);
  }

  /// All of them, the highest first.
  public List<Rank> falling() {
    List<Rank> held = new ArrayList<>(2);
    for (Rank rank : FALLING) {
      if (has(rank)) {
        held.add(rank);
      }
    }
    return List.copyOf(held);
  }
}
