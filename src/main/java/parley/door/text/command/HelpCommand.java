package parley.door.text.command;

import java.util.ArrayList;
import java.util.List;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Shows the commands, or one of them in full.
final class HelpCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "help",
          List.of("h", "?", "commands"),
          "[command]",
          "show the commands, or one of them with an example",
          "/help join");

  private final CommandTable table;

  /// Shows what is in `table`.
  HelpCommand(CommandTable table) {
    this.table = table;
  }

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public boolean forVisitors() {
    return true;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      all(talk);
      return;
    }
    String name = typed.firstWord();
    TextCommand command = table.named(name.startsWith("/") ? name.substring(1) : name);
    if (command == null) {
      String unknown = name.startsWith("/") ? name : "/" + name;
      talk.answer(Wording.COMMANDS_UNKNOWN, Values.of(Slot.COMMAND, unknown));
    } else {
      one(talk, command);
    }
  }

  private void all(Talk talk) {
    List<Talk.Line> lines = new ArrayList<>();
    lines.add(new Talk.Line(Wording.HELP_TITLE, Values.none()));
    table.commands().forEach(command -> lines.add(line(command.entry())));
    lines.add(new Talk.Line(Wording.HELP_END, Values.none()));
    talk.answer(lines);
  }

  private static void one(Talk talk, TextCommand command) {
    Entry entry = command.entry();
    List<Talk.Line> lines = new ArrayList<>();
    lines.add(line(entry));
    if (!entry.aliases().isEmpty()) {
      List<String> aliases = entry.aliases().stream().map(alias -> "/" + alias).toList();
      lines.add(new Talk.Line(Wording.HELP_ALSO, Values.of(Slot.NAMES, Talk.listed(aliases))));
    }
    lines.add(new Talk.Line(Wording.HELP_EXAMPLE, Values.of(Slot.EXAMPLE, entry.example())));
    talk.answer(lines);
  }

  private static Talk.Line line(Entry entry) {
    return new Talk.Line(
        Wording.HELP_LINE, Values.of(Slot.USAGE, entry.usage()).with(Slot.HELP, entry.help()));
  }
}
