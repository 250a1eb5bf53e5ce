package parley.core.event;

/// The lists of masks that a room keeps.
public enum RoomList {
  /// Who may not come in, and, as mutes, who may not speak.
  BAN,
  /// Who may all the same.
  EXCEPTION,
  /// Who may come in without being invited.
  INVITE_EXCEPTION
}
