package parley.core.event;

/// What a room may be set to: each is on or off.
public enum RoomFlag {
  /// Only who is invited comes in.
  INVITE_ONLY,
  /// Only who has a voice, or more, speaks.
  MODERATED,
  /// Only members speak.
  NO_EXTERNAL,
  /// Not shown to those who are not in it.
  SECRET,
  /// Only operators set the topic.
  TOPIC_LOCKED,
  /// Nothing that programs ask programs is said in it.
  NO_CTCP,
  /// Only who is logged in to an account comes in.
  REGISTERED_ONLY,
  /// Only who is logged in to an account, or has a voice, speaks.
  REGISTERED_SPEAK,
  /// What is said by those who may not speak is heard by those who keep order, and nobody else.
  OP_MODERATED
}
