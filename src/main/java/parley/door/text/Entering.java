package parley.door.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.command.Enter;
import parley.core.event.Fact;
import parley.core.event.Profile;
import parley.core.event.Reach;
import parley.core.id.Claim;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.door.Heard;

/// The session is about to be on the server. Lines wait meanwhile.
final class Entering implements Phase {
  private final TextConversation conversation;
  private final @Nullable Nick nick;
  private final @Nullable Heard line;
  private final @Nullable Claim claim;

  /// Enters.
  ///
  /// @param nick the name wanted; null for a guest's
  /// @param line what a visitor typed that made them try again; heard once they are in
  Entering(TextConversation conversation, @Nullable Nick nick, @Nullable Heard line) {
    this(conversation, nick, line, null);
  }

  /// Enters as who has proved to own an account.
  Entering(
      TextConversation conversation,
      @Nullable Nick nick,
      @Nullable Heard line,
      @Nullable Claim claim) {
    this.conversation = conversation;
    this.nick = nick;
    this.line = line;
    this.claim = claim;
  }

  @Override
  public void begin() {
    if (claim == null && conversation.needsAccount()) {
      conversation.go(
          nick == null
              ? new NameAsking(conversation)
              : new PasswordAsking(conversation, nick, line));
      return;
    }
    conversation.turnstile().shut();
    boolean quiet = nick == null && line == null && conversation.quiet();
    conversation.order(
        new Enter(nick, Reach.ONE_ROOM, quiet, Profile.UNKNOWN, claim), Asked.Plain.ENTER);
  }

  @Override
  public void hear(Heard heard) {
    throw new IllegalStateException("the turnstile is shut");
  }

  @Override
  public void answered(Asked asked, Answer answer, List<Fact> recent) {
    if (asked != Asked.Plain.ENTER) {
      return;
    }
    switch (answer) {
      case Answer.Entered entered -> entered(entered, recent);
      case Answer.NotStored _ -> conversation.go(new Visiting(conversation, nick, line != null));
      case Answer.Refused(Refusal.NickProtected _) when nick != null && claim == null ->
          conversation.go(new PasswordAsking(conversation, nick, line));
      case Answer _ -> {
        AnswerWords words = new AnswerWords(conversation.screen().look());
        conversation.go(new NameAsking(conversation, words.of(asked, answer)));
      }
    }
    conversation.turnstile().open();
  }

  private void entered(Answer.Entered entered, List<Fact> recent) {
    conversation.entered(entered, recent);
    if (line != null) {
      conversation.turnstile().first(line);
    }
  }

  @Override
  public void quit(String words) {
    throw new IllegalStateException("the turnstile is shut");
  }

  @Override
  public boolean mustQuit() {
    return true;
  }
}
