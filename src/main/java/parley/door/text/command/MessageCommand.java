package parley.door.text.command;

import java.util.regex.Pattern;
import parley.core.event.Quoted;

/// A command about an earlier message, which is named by its number in the history: 1 is the
/// latest.
abstract class MessageCommand implements TextCommand {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

  private final Entry entry;
  private final boolean needsText;

  /// @param needsText whether something must come after the number
  MessageCommand(Entry entry, boolean needsText) {
    this.entry = entry;
    this.needsText = needsText;
  }

  @Override
  public final Entry entry() {
    return entry;
  }

  @Override
  public final void run(Talk talk, Typed typed) {
    String number = typed.firstWord();
    String text = typed.afterFirstWord();
    if (NUMBER.matcher(number).matches() && (!needsText || !text.isEmpty())) {
      talk.withMessage(Integer.parseInt(number), message -> run(talk, message, text));
    } else {
      talk.usage(typed);
    }
  }

  /// Does it.
  ///
  /// @param message the message of that number
  /// @param text what came after the number
  abstract void run(Talk talk, Quoted message, String text);
}
