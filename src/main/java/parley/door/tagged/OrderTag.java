package parley.door.tagged;

import java.util.List;
import parley.core.command.Ban;
import parley.core.command.ChangeRoomModes;
import parley.core.command.Command;
import parley.core.command.Invite;
import parley.core.command.Kick;
import parley.core.command.ModeWish;
import parley.core.command.Unban;
import parley.core.event.Rank;
import parley.core.name.Mask;
import parley.core.name.Names;

/// Keeps order in the room: each is about one user.
///
/// @param doing what is asked for
record OrderTag(Form form, Doing doing) implements Tag {
  private static final String USER = ":<user>";
  private static final String USER_AND_REASON = ":<user>[:<reason>]";

  /// What makes a command of a user.
  interface Doing {
    /// The command.
    ///
    /// @param name the user as given
    /// @param key the folded form
    /// @param mask the user as a mask
    /// @param reason why, empty for none
    Command command(String name, String key, Mask mask, String reason);
  }

  /// All of them.
  static List<Tag> all() {
    return List.of(
        new OrderTag(
            new Form("KICK", USER_AND_REASON, "puts somebody out of the room"),
            (name, key, _, reason) -> new Kick(null, name, key, reason)),
        new OrderTag(
            new Form("BAN", USER_AND_REASON, "puts somebody out of the room and keeps them out"),
            (name, key, mask, reason) -> new Ban(null, mask, name, key, reason)),
        new OrderTag(
            new Form("UNBAN", USER, "lets somebody in again"),
            (name, key, mask, _) -> new Unban(null, mask, name, key)),
        new OrderTag(
            new Form("MUTE", USER, "keeps somebody from speaking in the room"),
            (name, key, mask, _) -> new Ban(null, mask.muting(), name, key, "")),
        new OrderTag(
            new Form("UNMUTE", USER, "lets somebody speak again"),
            (name, key, mask, _) -> new Unban(null, mask.muting(), name, key)),
        new OrderTag(
            new Form("INVITE", USER, "asks somebody to come to the room"),
            (name, key, _, _) -> new Invite(null, name, key)),
        rank("OP", "makes somebody an operator of the room", Rank.OPERATOR, true),
        rank("DEOP", "takes that back", Rank.OPERATOR, false),
        rank("VOICE", "lets somebody speak when not everybody may", Rank.VOICE, true),
        rank("DEVOICE", "takes that back", Rank.VOICE, false));
  }

  private static Tag rank(String tag, String meaning, Rank rank, boolean set) {
    return new OrderTag(
        new Form(tag, USER, meaning),
        (name, key, _, _) ->
            new ChangeRoomModes(null, List.of(new ModeWish.Give(name, key, rank, set))));
  }

  @Override
  public void hear(String rest, Talk talk) {
    int colon = form.rest().equals(USER_AND_REASON) ? rest.indexOf(':') : -1;
    String name = colon < 0 ? rest : rest.substring(0, colon);
    String reason = colon < 0 ? "" : rest.substring(colon + 1);
    switch (talk.names().mask(name)) {
      case Names.Checked.Fine<Mask>(Mask mask) ->
          talk.order(doing.command(name, talk.names().nickKey(name), mask, reason));
      case Names.Checked.Wrong<Mask>(var problem) -> talk.refuse(Reasons.invalidName(problem));
    }
  }
}
