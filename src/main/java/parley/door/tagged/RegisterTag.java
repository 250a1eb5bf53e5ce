package parley.door.tagged;

import parley.core.command.Register;
import parley.core.name.Nick;

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
      talk.seal(rest.substring(colon + 1), secret -> talk.order(new Register(name, secret)));
    }
  }
}
