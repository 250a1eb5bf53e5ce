package parley.door.text;

import org.jspecify.annotations.Nullable;
import parley.core.query.Answer;
import parley.core.query.WhoIsOnline;
import parley.door.text.command.ListCommand;

/// The list of who is online that everybody sees when somebody comes or goes: at most once a
/// second, and always once more after the last change.
final class OnlineList {
  private static final int PAUSE_MILLIS = 1_000;

  private final TextConversation conversation;
  private final Screen screen;
  private boolean asking;
  private boolean pausing;
  private boolean changed;
  private Answer.@Nullable Online last;

  OnlineList(TextConversation conversation) {
    this.conversation = conversation;
    this.screen = conversation.screen();
  }

  /// Somebody came or went, or this person has just entered.
  void changed() {
    changed = true;
    askIfDue();
  }

  private void askIfDue() {
    if (changed && !asking && !pausing) {
      changed = false;
      asking = true;
      conversation.question(new WhoIsOnline(ListCommand.NAMES_MAX), Asked.Plain.ONLINE_LIST);
    }
  }

  /// The list as it is; shown unless it is the one that was shown last.
  void answered(Answer answer) {
    asking = false;
    if (answer instanceof Answer.Online online && !online.equals(last)) {
      last = online;
      screen.show(new AnswerWords(screen.look()).of(Asked.Plain.ONLINE_LIST, online));
      pausing = true;
      conversation.connection().after(PAUSE_MILLIS, this::pauseIsOver);
    }
    askIfDue();
  }

  private void pauseIsOver() {
    pausing = false;
    askIfDue();
  }
}
