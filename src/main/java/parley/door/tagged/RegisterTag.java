package parley.door.tagged;

import parley.account.Invitations;
import parley.core.name.Nick;
import parley.door.Gatekeeper;

/// Makes an account.
record RegisterTag(Form form) implements Tag {
  RegisterTag() {
    this(new Form("REGISTER", ":<name>:<password>", "makes an account for your name"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    int colon = rest.indexOf(':');
    if (colon < 1 || colon == rest.length() - 1) {
      talk.refuseForm(this);
      return;
    }
    Nick name = talk.nick(rest.substring(0, colon));
    if (name != null) {
      register(name, rest.substring(colon + 1), talk);
    }
  }

  /// Where an invitation is needed it stands behind the password.
  private static void register(Nick name, String rest, Talk talk) {
    Invitations invitations = talk.proving().invitations();
    int end = invitations.areNeeded() ? rest.lastIndexOf(':') : rest.length();
    String invitation = rest.substring(Math.min(rest.length(), end + 1));
    long invited = invitations.madeMillis(name.key(), invitation);
    if (end < 1 || invited < 0) {
      talk.refuse(Gatekeeper.UNINVITED);
    } else {
      talk.proving().register(name, rest.substring(0, end), invited);
    }
  }
}
