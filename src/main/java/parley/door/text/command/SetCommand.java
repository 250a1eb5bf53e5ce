package parley.door.text.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Shows or chooses the settings of this connection.
final class SetCommand implements TextCommand {
  private static final Entry ENTRY =
      new Entry(
          "set",
          List.of(),
          "[color|time|emoji on|off]",
          "show your settings, or choose: coloured names, the time before each line,"
              + " :smile: as an emoji, both ways",
          "/set color on");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    List<String> words = List.of(typed.rest().toLowerCase(Locale.ROOT).split(" +", -1));
    if (typed.isBare()) {
      show(talk, "color", talk.settings().colour());
      show(talk, "time", talk.settings().time());
      show(talk, "emoji", talk.settings().emoji());
      return;
    }
    Boolean on = words.size() == 2 ? switched(words.getLast()) : null;
    Settings chosen = on == null ? null : chosen(talk.settings(), words.getFirst(), on);
    if (chosen == null) {
      talk.usage(typed);
    } else {
      talk.choose(chosen);
      show(talk, words.getFirst(), words.getLast().equals("on"));
    }
  }

  private static void show(Talk talk, String setting, boolean on) {
    talk.answer(
        Wording.SETTINGS_SHOWN,
        Values.of(Slot.SETTING, setting).with(Slot.VALUE, on ? "on" : "off"));
  }

  private static @Nullable Boolean switched(String word) {
    return switch (word) {
      case "on" -> true;
      case "off" -> false;
      default -> null;
    };
  }

  private static @Nullable Settings chosen(Settings now, String setting, boolean on) {
    return switch (setting) {
      case "color", "colour", "colors", "colours" -> new Settings(on, now.time(), now.emoji());
      case "time" -> new Settings(now.colour(), on, now.emoji());
      case "emoji" -> new Settings(now.colour(), now.time(), on);
      default -> null;
    };
  }
}
