package parley.door.tagged;

import parley.core.query.WhoIsIn;

/// Asks who is in the room.
record ListRoomUsersTag(Form form) implements Tag {
  ListRoomUsersTag() {
    this(new Form("LIST_ROOM_USERS", "", "asks who is in the room"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.question(new WhoIsIn(null));
  }
}
