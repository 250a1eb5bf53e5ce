package parley.door.text;

import java.util.Locale;
import parley.door.text.style.Paint;
import parley.door.text.style.Slot;
import parley.text.Emoji;

/// What a terminal can show: names in a colour of their own and times dimmed, in the ANSI colours
/// that every terminal has; emoji as such or by their names.
///
/// @param colour whether it shows colours
/// @param emoji whether it shows emoji
record TerminalPaint(boolean colour, boolean emoji) implements Paint {
  private static final int[] NAME_COLOURS = {31, 32, 33, 34, 35, 36, 91, 92, 93, 94, 95, 96};
  private static final int DIM = 90;

  @Override
  public String on(Slot slot, String value) {
    return switch (slot) {
      case NICK, OLD, BY -> painted(nameColour(value), value);
      case TIME -> painted(DIM, value);
      case TEXT -> emoji ? value : Emoji.toShortcodes(value);
      case ROOM,
          RANK,
          DATE,
          NAMES,
          FILE,
          SIZE,
          COUNT,
          NUMBER,
          REASON,
          USAGE,
          COMMAND,
          HELP,
          EXAMPLE,
          STYLE,
          SETTING,
          VALUE ->
          value;
    };
  }

  private static int nameColour(String name) {
    int hash = name.toLowerCase(Locale.ROOT).hashCode();
    return NAME_COLOURS[Math.floorMod(hash, NAME_COLOURS.length)];
  }

  private String painted(int code, String value) {
    return colour ? "\u001b[" + code + "m" + value + "\u001b[0m" : value;
  }
}
