package parley.door.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.event.Fact;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.door.Heard;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Nothing can be stored, so nobody can enter: the person may look around, and tries again with the
/// next line that is more than that.
final class Visiting implements Phase {
  private final TextConversation conversation;
  private final @Nullable Nick wanted;
  private final boolean again;
  private final Desk desk;
  private final Typing typing;

  /// Looks around.
  ///
  /// @param wanted the name to enter with; null for a guest's
  /// @param again whether a line of theirs did not help either
  Visiting(TextConversation conversation, @Nullable Nick wanted, boolean again) {
    this.conversation = conversation;
    this.wanted = wanted;
    this.again = again;
    this.desk = new Desk(conversation);
    this.typing = new Typing(conversation.shared().commands(), desk);
  }

  @Override
  public void begin() {
    Wording wording = again ? Wording.ENTERING_STILL_NOT : Wording.ENTERING_NOT_NOW;
    conversation.screen().show(wording, Values.none());
  }

  @Override
  public void hear(Heard heard) {
    if (heard instanceof Heard.Line(String text) && text.isBlank()) {
      return;
    }
    if (heard instanceof Heard.Line(String text) && typing.isForVisitors(text)) {
      typing.take(heard);
    } else {
      conversation.go(new Entering(conversation, wanted, heard));
    }
  }

  @Override
  public void answered(Asked asked, Answer answer, List<Fact> recent) {
    desk.answered(asked, answer);
  }

  @Override
  public void quit(String words) {
    Screen screen = conversation.screen();
    screen.inTurn(() -> {
      screen.show(Wording.FAREWELL_GOODBYE, Values.none());
      conversation.close();
    });
  }
}
