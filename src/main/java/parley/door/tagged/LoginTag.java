package parley.door.tagged;

import parley.core.command.LogIn;
import parley.core.id.Claim;
import parley.core.name.Nick;

/// Proves that an account belongs to the program, before or after it has joined.
record LoginTag(Form form) implements Tag {
  LoginTag() {
    this(
        new Form(
            "LOGIN",
            ":<name>:<password>",
            "proves that an account is yours; before JOIN for a protected name"));
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
      talk.proving().prove(name, rest.substring(colon + 1), claim -> proven(talk, name, claim));
    }
  }

  /// Whoever has not joined keeps the claim for the `JOIN`.
  private static void proven(Talk talk, Nick name, Claim claim) {
    if (talk.me() == null) {
      talk.proving().claim(claim);
      talk.write(Line.LOGGED_IN.with(name));
    } else {
      talk.orderOrElse(new LogIn(claim), _ -> Line.LOGGED_IN.with(name));
    }
  }
}
