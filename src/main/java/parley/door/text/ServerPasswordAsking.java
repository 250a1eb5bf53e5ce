package parley.door.text;

import java.util.List;
import parley.core.event.Fact;
import parley.core.query.Answer;
import parley.door.Heard;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Whoever comes must know the server's password: the first line is it.
final class ServerPasswordAsking implements Phase {
  private final TextConversation conversation;
  private final Screen screen;

  ServerPasswordAsking(TextConversation conversation) {
    this.conversation = conversation;
    this.screen = conversation.screen();
  }

  @Override
  public void begin() {
    conversation.connection().hideTyping(true);
    screen.prompt(Wording.ACCOUNTS_SERVER_PROMPT);
  }

  @Override
  public void hear(Heard heard) {
    conversation.connection().hideTyping(false);
    screen.typedUnseen();
    conversation.turnstile().shut();
    String typed = heard instanceof Heard.Line(String text) ? text.strip() : "";
    conversation.shared().gate().checkServer(conversation.connection(), typed, this::judge);
  }

  private void judge(boolean right) {
    if (right) {
      conversation.greet();
      conversation.turnstile().open();
    } else {
      screen.show(Wording.ACCOUNTS_SERVER_WRONG, Values.none());
      conversation.close();
    }
  }

  @Override
  public void answered(Asked asked, Answer answer, List<Fact> recent) {
    // nothing has been asked so far
  }

  @Override
  public void quit(String words) {
    conversation.close();
  }
}
