package parley.door.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.query.WhichAccount;
import parley.door.Gatekeeper;
import parley.door.Heard;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// The name that somebody wants is protected: the next line is its password.
final class PasswordAsking implements Phase {
  private final TextConversation conversation;
  private final Screen screen;
  private final Nick nick;
  private final @Nullable Heard line;
  private String password = "";

  /// Asks.
  ///
  /// @param line what a visitor typed that made them try again; heard once they are in
  PasswordAsking(TextConversation conversation, Nick nick, @Nullable Heard line) {
    this.conversation = conversation;
    this.screen = conversation.screen();
    this.nick = nick;
    this.line = line;
  }

  @Override
  public void begin() {
    conversation.connection().hideTyping(true);
    screen.prompt(Wording.ACCOUNTS_PROMPT, Slot.NICK, nick.shown());
  }

  @Override
  public void hear(Heard heard) {
    conversation.connection().hideTyping(false);
    screen.typedUnseen();
    if (heard instanceof Heard.Line(String text) && !text.isBlank()) {
      password = text.strip();
      conversation.turnstile().shut();
      conversation.question(new WhichAccount(nick.shown(), nick.key()), Asked.Plain.QUESTION);
    } else {
      again(wrong());
    }
  }

  @Override
  public void answered(Asked asked, Answer answer, List<Fact> recent) {
    String typed = password;
    password = "";
    conversation
        .shared()
        .gate()
        .check(conversation.connection(), nick.key(), answer, typed, this::judge);
  }

  private void judge(Gatekeeper.Verdict verdict) {
    switch (verdict) {
      case Gatekeeper.Verdict.Proven(var claim) ->
          conversation.go(new Entering(conversation, nick, line, claim));
      case Gatekeeper.Verdict.Wrong() -> again(wrong());
      case Gatekeeper.Verdict.Wait() ->
          again(screen.look().words(Wording.ACCOUNTS_WAIT, Values.none()));
    }
  }

  private String wrong() {
    return new AccountWords(screen.look()).wrong(nick.shown());
  }

  private void again(String words) {
    conversation.go(new NameAsking(conversation, words));
    conversation.turnstile().open();
  }

  @Override
  public void quit(String words) {
    screen.show(Wording.FAREWELL_GOODBYE, Values.none());
    conversation.close();
  }
}
