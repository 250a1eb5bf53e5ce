package parley.door.tagged;

import parley.core.query.WhichRooms;

/// Asks which rooms there are.
record ListRoomsTag(Form form) implements Tag {
  ListRoomsTag() {
    this(new Form("LIST_ROOMS", "", "asks which rooms have somebody in them"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.question(new WhichRooms());
  }
}
