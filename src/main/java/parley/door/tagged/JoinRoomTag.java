package parley.door.tagged;

import parley.core.command.Join;
import parley.core.name.RoomName;

/// Goes to another room.
record JoinRoomTag(Form form) implements Tag {
  JoinRoomTag() {
    this(
        new Form(
            "JOIN_ROOM", ":<room>", "goes to another room, which is made when it is not there"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    RoomName room = talk.room(rest);
    if (room != null) {
      talk.order(new Join(room));
    }
  }
}
