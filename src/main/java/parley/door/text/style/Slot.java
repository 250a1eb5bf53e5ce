package parley.door.text.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A place in a wording that is filled in: `{nick}`.
public enum Slot {
  /// Whom the line is about: who spoke, came, went, or is written to.
  NICK,
  /// The name somebody had before.
  OLD,
  /// Who did it.
  BY,

  /// A rank in a room: `operator`.
  RANK,

  /// The name of a room.
  ROOM,
  /// What a file is called.
  FILE,
  /// How large a file is: `2.1 MB`.
  SIZE,
  /// Somebody's own words: a message, a topic, an away message.
  TEXT,
  /// The time of day as HH:MM:SS.
  TIME,
  /// The date, `21 November 2026`, or a moment, `21 November 2026, 10:02:11`.
  DATE,
  /// Several names, separated by comma and space.
  NAMES,
  /// How many.
  COUNT,
  /// A number that stands for a message.
  NUMBER,
  /// Why, as a clause without a final stop.
  REASON,
  /// A command with what belongs to it: `/nick <nickname>`.
  USAGE,
  /// A command as typed.
  COMMAND,
  /// What a command does.
  HELP,
  /// A command as somebody might type it.
  EXAMPLE,
  /// The name of a style.
  STYLE,
  /// A setting.
  SETTING,
  /// `on` or `off`.
  VALUE;

  private static final Slot[] ALL = values();

  /// How it is written in a style file.
  public String written() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }

  /// The slot of that name, in lower case, without its braces.
  static @Nullable Slot named(String name) {
    for (Slot slot : ALL) {
      if (slot.name().toLowerCase(Locale.ROOT).equals(name)) {
        return slot;
      }
    }
    return null;
  }
}
