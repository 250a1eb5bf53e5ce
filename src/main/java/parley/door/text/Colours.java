package parley.door.text;

import java.util.Locale;
import parley.door.text.style.Paint;
import parley.door.text.style.Slot;

/// Names in a colour of their own, times dimmed: the ANSI colours that every terminal has.
final class Colours implements Paint {
  private static final int[] NAME_COLOURS = {31, 32, 33, 34, 35, 36, 91, 92, 93, 94, 95, 96};
  private static final int DIM = 90;
  private static final String RESET = "\u001b[0m";

  @Override
  public String on(Slot slot, String value) {
    return switch (slot) {
      case NICK, OLD -> painted(nameColour(value), value);
      case TIME -> painted(DIM, value);
      case ROOM,
          TEXT,
          DATE,
          NAMES,
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

  private static String painted(int colour, String value) {
    return "\u001b[" + colour + "m" + value + RESET;
  }
}
