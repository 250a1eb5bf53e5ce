package parley.core.state;

/// The limits of how rooms can be set.
///
/// @param keyLengthMax characters of a room's key: it is a word that people tell one another
/// @param listEntriesMax entries of all lists of a room together: each is looked at when somebody
///   comes or speaks
/// @param invitationsMax invitations to one room that were not followed so far, oldest forgotten
///   first
public record RoomRules(int keyLengthMax, int listEntriesMax, int invitationsMax) {
  /// What a small public server needs.
  public static final RoomRules DEFAULT = new RoomRules(32, 100, 100);

  public RoomRules {
    if (keyLengthMax < 1 || listEntriesMax < 1 || invitationsMax < 1) {
      throw new IllegalArgumentException("limits of rooms are positive");
    }
  }
}
