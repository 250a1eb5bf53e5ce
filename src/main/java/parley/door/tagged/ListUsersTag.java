package parley.door.tagged;

import parley.core.query.WhoIsOnline;

/// Asks who is on the server.
record ListUsersTag(Form form) implements Tag {
  ListUsersTag() {
    this(new Form("LIST_USERS", "", "asks who is on the server"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    talk.question(new WhoIsOnline(Replies.NAMES_MAX));
  }
}
