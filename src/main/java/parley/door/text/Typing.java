package parley.door.text;

import org.jspecify.annotations.Nullable;
import parley.core.event.Manner;
import parley.door.Heard;
import parley.door.text.command.CommandTable;
import parley.door.text.command.TextCommand;
import parley.door.text.command.Typed;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Reads what a person types: a command, something for one person, or something for everybody.
final class Typing {
  private static final String QUIT = "\\q";
  private static final String TELL_USAGE = "@<user> <message>";

  private final CommandTable commands;
  private final Desk desk;

  Typing(CommandTable commands, Desk desk) {
    this.commands = commands;
    this.desk = desk;
  }

  /// Whether a line can mean nothing but leaving, even where a name is expected.
  static boolean isQuit(String line) {
    return line.equals(QUIT) || line.equals("/quit");
  }

  /// Whether a line may be typed by somebody who is not on the server.
  boolean isForVisitors(String line) {
    TextCommand command = isCommand(line) ? commands.named(nameIn(line)) : null;
    return line.strip().equals(QUIT) || (command != null && command.forVisitors());
  }

  /// Whether somebody chooses a name here.
  boolean names(Heard heard) {
    if (!(heard instanceof Heard.Line(String line)) || !isCommand(line)) {
      return false;
    }
    TextCommand command = commands.named(nameIn(line.stripTrailing()));
    return command != null && command.names();
  }

  /// Does what was typed.
  void take(Heard heard) {
    switch (heard) {
      case Heard.Line(String text) -> line(text.stripTrailing());
      case Heard.TooLong(int limitBytes) ->
          desk.answer(Wording.TROUBLE_TOO_LONG, Values.none().with(Slot.COUNT, limitBytes));
      case Heard.Invalid(String reason, _) ->
          desk.answer(Wording.TROUBLE_INVALID, Values.of(Slot.REASON, reason));
    }
  }

  private void line(String line) {
    if (line.isBlank()) {
      return;
    }
    if (line.equals(QUIT)) {
      desk.quit("");
    } else if (line.startsWith("//") || line.startsWith("@@")) {
      desk.say(Manner.MESSAGE, line.substring(1));
    } else if (isCommand(line)) {
      command(line);
    } else if (line.startsWith("@")) {
      tell(line.substring(1));
    } else {
      desk.say(Manner.MESSAGE, line);
    }
  }

  private static boolean isCommand(String line) {
    return line.startsWith("/") && !line.startsWith("//");
  }

  private static String nameIn(String line) {
    int end = endOfWord(line);
    return line.substring(1, end);
  }

  private static int endOfWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }

  private void command(String line) {
    String word = line.substring(0, endOfWord(line));
    @Nullable TextCommand command = commands.named(word.substring(1));
    if (command == null) {
      desk.answer(Wording.COMMANDS_UNKNOWN, Values.of(Slot.COMMAND, word));
    } else {
      String rest = line.substring(word.length()).strip();
      command.run(desk, new Typed(word, rest, command.entry()));
    }
  }

  /// `@bob, see you` is for bob: no nick ends with a comma or a colon.
  private void tell(String line) {
    int end = endOfWord(line);
    String word = line.substring(0, end);
    String name = word.endsWith(",") || word.endsWith(":") ? word.substring(0, end - 1) : word;
    String text = line.substring(end).strip();
    if (name.isEmpty() || text.isEmpty()) {
      desk.answer(Wording.COMMANDS_USAGE, Values.of(Slot.USAGE, TELL_USAGE));
    } else {
      desk.tell(name, text, TELL_USAGE);
    }
  }
}
