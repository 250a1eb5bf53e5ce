package parley.door.tagged;

import parley.core.command.ReturnToLobby;

/// Goes back to the lobby.
record LeaveRoomTag(Form form) implements Tag {
  LeaveRoomTag() {
    this(new Form("LEAVE_ROOM", "", "goes back to the room lobby"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.order(new ReturnToLobby());
  }
}
