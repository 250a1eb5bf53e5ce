package parley.door.text.command;

import java.util.List;
import parley.core.command.ChangeRoomModes;
import parley.core.command.ModeWish;
import parley.core.event.Rank;

/// Gives somebody a rank in the room, or takes it away.
///
/// @param entry the command's line in the table
/// @param rank which
/// @param set whether it is given
record RankCommand(Entry entry, Rank rank, boolean set) implements TextCommand {
  /// All of them.
  static List<RankCommand> all() {
    return List.of(
        of("op", "make somebody an operator of your room", Rank.OPERATOR, true),
        of("deop", "let somebody be an operator of your room no more", Rank.OPERATOR, false),
        of("voice", "let somebody speak in your room when not everybody may", Rank.VOICE, true),
        of("devoice", "take that back", Rank.VOICE, false));
  }

  private static RankCommand of(String name, String help, Rank rank, boolean set) {
    Entry entry = new Entry(name, List.of(), "<user>", help, "/" + name + " bob");
    return new RankCommand(entry, rank, set);
  }

  @Override
  public void run(Talk talk, Typed typed) {
    if (typed.isBare()) {
      talk.usage(typed);
    } else {
      String name = typed.firstWord();
      ModeWish wish = new ModeWish.Give(name, talk.names().nickKey(name), rank, set);
      talk.order(new ChangeRoomModes(null, List.of(wish)));
    }
  }
}
