package parley.door.text.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.core.command.ChangeRoomModes;
import parley.core.command.ModeWish;
import parley.core.event.RoomFlag;

/// Sets the room otherwise.
final class RoomCommand implements TextCommand {
  private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Entry ENTRY =
      new Entry(
          "room",
          List.of(),
          "<invite-only|moderated|secret|topic-locked|accounts-only|key|limit> <on|off|value>",
          "set how your room is: who comes in, speaks and sees it; /room key off takes the key away",
          "/room moderated on");

  @Override
  public Entry entry() {
    return ENTRY;
  }

  @Override
  public void run(Talk talk, Typed typed) {
    List<String> words = typed.words();
    ModeWish wish = words.size() == 2 ? wish(words.getFirst(), words.getLast()) : null;
    if (wish == null) {
      talk.usage(typed);
    } else {
      talk.order(new ChangeRoomModes(null, List.of(wish)));
    }
  }

  private static @Nullable ModeWish wish(String setting, String value) {
    boolean off = value.equalsIgnoreCase("off");
    return switch (setting.toLowerCase(Locale.ROOT)) {
      case "invite-only" -> flag(RoomFlag.INVITE_ONLY, value);
      case "moderated" -> flag(RoomFlag.MODERATED, value);
      case "secret" -> flag(RoomFlag.SECRET, value);
      case "topic-locked" -> flag(RoomFlag.TOPIC_LOCKED, value);
      case "accounts-only" -> flag(RoomFlag.REGISTERED_ONLY, value);
      case "key" -> new ModeWish.Key(off ? null : value);
      case "limit" ->
          off
              ? new ModeWish.Limit(0)
              : LIMIT.matcher(value).matches() ? new ModeWish.Limit(Integer.parseInt(value)) : null;
      default -> null;
    };
  }

  private static @Nullable ModeWish flag(RoomFlag flag, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "on" -> new ModeWish.Flag(flag, true);
      case "off" -> new ModeWish.Flag(flag, false);
      default -> null;
    };
  }
}
