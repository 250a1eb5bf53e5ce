package parley.door.tagged;

import parley.core.command.LogOut;

/// Ends being logged in.
record LogoutTag(Form form) implements Tag {
  LogoutTag() {
    this(new Form("LOGOUT", "", "ends being logged in; a protected name is given up"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.order(new LogOut());
  }
}
