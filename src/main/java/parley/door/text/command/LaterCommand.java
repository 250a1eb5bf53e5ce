package parley.door.text.command;

import java.util.List;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// A command that a later version of the server brings; says so and does nothing.
record LaterCommand(Entry entry) implements TextCommand {
  /// All of them.
  static List<LaterCommand> all() {
    return List.of(later("search", "<words>", "find what was said", "/search deadline"));
  }

  private static LaterCommand later(String name, String parameters, String help, String example) {
    return new LaterCommand(new Entry(name, List.of(), parameters, help, example));
  }

  @Override
  public boolean available() {
    return false;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    talk.answer(List.of(line(typed.command())));
  }

  /// The line that says so.
  static Talk.Line line(String command) {
    return new Talk.Line(Wording.COMMANDS_LATER, Values.of(Slot.COMMAND, command));
  }
}
