package parley.door.tagged;

import parley.core.command.Whisper;
import parley.core.event.Manner;

/// Says something to one user.
record PrivateTag(Form form) implements Tag {
  PrivateTag() {
    this(new Form("PRIVATE", ":<user>:<text>", "says something to one user, in whichever room"));
  }

  @Override
  public void hear(String rest, Talk talk) {
    int colon = rest.indexOf(':');
    if (colon < 1 || colon == rest.length() - 1) {
      talk.refuseForm(this);
      return;
    }
    String user = rest.substring(0, colon);
    String text = rest.substring(colon + 1);
    talk.order(new Whisper(user, talk.names().nickKey(user), Manner.MESSAGE, text));
  }
}
