package parley.door.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.door.Connection;
import parley.door.Heard;
import parley.door.text.style.Asking;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// A name is wanted: the next line is one.
final class NameAsking implements Phase {
  private final TextConversation conversation;
  private final Screen screen;
  private final String refused;
  private Connection.@Nullable Timer prompting;

  /// The first question.
  NameAsking(TextConversation conversation) {
    this(conversation, "");
  }

  /// The question after a name was refused.
  ///
  /// @param refused why, in words
  NameAsking(TextConversation conversation, String refused) {
    this.conversation = conversation;
    this.screen = conversation.screen();
    this.refused = refused;
  }

  @Override
  public void begin() {
    if (!refused.isEmpty()) {
      refuse(refused);
    } else if (screen.style().options().asking() == Asking.WAIT) {
      int millis = screen.style().options().waitMillis();
      prompting = conversation.connection().after(millis, this::prompt);
    } else {
      prompt();
    }
  }

  private void prompt() {
    screen.prompt(Wording.ENTERING_PROMPT);
  }

  private void refuse(String words) {
    screen.show(words);
    if (screen.style().options().closesOnRefusal()) {
      conversation.close();
    } else {
      prompt();
    }
  }

  @Override
  public void hear(Heard heard) {
    if (prompting != null) {
      prompting.cancel();
    }
    switch (heard) {
      case Heard.Line(String text) -> name(text.strip());
      case Heard.TooLong(int limitBytes) ->
          refuse(words(Wording.TROUBLE_TOO_LONG, Values.none().with(Slot.COUNT, limitBytes)));
      case Heard.Invalid(String reason, _) ->
          refuse(words(Wording.TROUBLE_INVALID, Values.of(Slot.REASON, reason)));
    }
  }

  private void name(String typed) {
    if (Typing.isQuit(typed) && !screen.style().options().closesOnRefusal()) {
      quit("");
      return;
    }
    if (Registering.isAskedFor(typed) && conversation.needsAccount()) {
      conversation.go(new Registering(conversation, typed));
      return;
    }
    switch (conversation.shared().names().nick(typed)) {
      case Names.Checked.Fine<Nick>(Nick nick) ->
          conversation.go(new Entering(conversation, nick, null));
      case Names.Checked.Wrong<Nick>(var problem) -> {
        Values values = Values.of(Slot.NICK, typed).with(Slot.REASON, problem.reason());
        refuse(words(Wording.NAMES_WRONG, values));
      }
    }
  }

  private String words(Wording wording, Values values) {
    return screen.look().words(wording, values);
  }

  /// Whoever may be somebody already (a second session) needs no name.
  @Override
  public void answered(Asked asked, Answer answer, List<Fact> recent) {
    if (answer instanceof Answer.Entered entered) {
      conversation.entered(entered, recent);
    }
  }

  @Override
  public void quit(String words) {
    screen.show(Wording.FAREWELL_GOODBYE, Values.none());
    conversation.close();
  }
}
