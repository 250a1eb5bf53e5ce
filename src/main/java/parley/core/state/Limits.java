package parley.core.state;

/// The limits that decisions depend on; those of bytes, rates and connections belong to the edge.
///
/// @param roomsPerUser rooms one user may be in at once: bounds what a quit or a nick change costs
/// @param textBytesMax bytes of UTF-8 in one message: bounds a stored row and a line
/// @param topicLengthMax characters of a topic: it is shown whole in lists and on entering
/// @param awayLengthMax characters of an away message: it is repeated to everybody who writes
/// @param reasonLengthMax characters of a parting word: everybody around reads it
/// @param dormantRoomsMax empty rooms remembered so that their history goes on, oldest forgotten
///   first
/// @param quietMillis how long a newcomer who has said nothing stays unannounced, milliseconds
/// @param accounts what the operator has decided about accounts
/// @param users what the operator has decided about users
/// @param rooms how rooms can be set
public record Limits(
    int roomsPerUser,
    int textBytesMax,
    int topicLengthMax,
    int awayLengthMax,
    int reasonLengthMax,
    int dormantRoomsMax,
    int quietMillis,
    AccountRules accounts,
    UserRules users,
    RoomRules rooms) {
  /// What a small public server needs.
  public static final Limits DEFAULT = new Limits(100, 4096, 390, 200, 390, 10_000, 1_500);

  public Limits {
    if (roomsPerUser < 1 || textBytesMax < 1 || dormantRoomsMax < 0 || quietMillis < 0) {
      throw new IllegalArgumentException("limits are positive");
    }
  }

  /// The same with the usual rules for accounts, users and rooms.
  public Limits(
      int roomsPerUser,
      int textBytesMax,
      int topicLengthMax,
      int awayLengthMax,
      int reasonLengthMax,
      int dormantRoomsMax,
      int quietMillis) {
    this(
        roomsPerUser,
        textBytesMax,
        topicLengthMax,
        awayLengthMax,
        reasonLengthMax,
        dormantRoomsMax,
        quietMillis,
        AccountRules.DEFAULT,
        UserRules.DEFAULT,
        RoomRules.DEFAULT);
  }

  /// The same with other rules for accounts.
  public Limits with(AccountRules rules) {
    return new Limits(
        roomsPerUser,
        textBytesMax,
        topicLengthMax,
        awayLengthMax,
        reasonLengthMax,
        dormantRoomsMax,
        quietMillis,
        rules,
        users,
        rooms);
  }

  /// The same with other rules for users.
  public Limits with(UserRules rules) {
    return new Limits(
        roomsPerUser,
        textBytesMax,
        topicLengthMax,
        awayLengthMax,
        reasonLengthMax,
        dormantRoomsMax,
        quietMillis,
        accounts,
        rules,
        rooms);
  }

  /// The same with other limits of how rooms can be set.
  public Limits with(RoomRules rules) {
    return new Limits(
        roomsPerUser,
        textBytesMax,
        topicLengthMax,
        awayLengthMax,
        reasonLengthMax,
        dormantRoomsMax,
        quietMillis,
        accounts,
        users,
        rules);
  }
}
