package parley.core.event;

/// What a member may do in a room, in rising order.
public enum Rank {
  /// Reads, and speaks where everybody may.
  MEMBER("member", 0),
  /// Speaks where not everybody may.
  VOICE("voice", 1),
  /// Keeps order among those below: kicks, bans, mutes, gives voice.
  HALFOP("half-operator", 2),
  /// Decides about the room: who makes a room is its operator while present.
  OPERATOR("operator", 4),
  /// An operator whom operators cannot put out.
  ADMIN("administrator", 8),
  /// The founder of a registered room, whom nobody can put out.
  OWNER("owner", 16);

  private final String word;

  /// Its place among [Ranks#bits()].
  final int bit;

  Rank(String word, int bit) {
    this.word = word;
    this.bit = bit;
  }

  /// It in one English word.
  public String word() {
    return word;
  }

  /// Whether this is that rank or a higher one.
  public boolean isAtLeast(Rank other) {
    return compareTo(other) >= 0;
  }
}
