package parley.door.irc.command;

import java.util.List;
import parley.core.command.ChangeRoomModes;
import parley.core.command.ModeWish;
import parley.core.event.Rank;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.door.irc.talk.Reply;

/// A rank that ChanServ gives or takes away.
///
/// @param nicks whom; none: who asks
record ChanServRanks(List<String> nicks, Rank rank, boolean set) {
  /// Does it in a room.
  void give(RoomName room, ServiceVoice voice) {
    Reply reply = voice.reply();
    List<String> whom = nicks.isEmpty() ? List.of(reply.talk().nickShown()) : nicks;
    List<ModeWish> wishes =
        whom.stream()
            .<ModeWish>map(nick -> new ModeWish.Give(nick, Proving.key(nick, reply), rank, set))
            .toList();
    reply.order(
        new ChangeRoomModes(room, wishes), answer -> answered(answer, voice), voice::refuse);
  }

  private static void answered(Answer answer, ServiceVoice voice) {
    if (answer instanceof Answer.ModesChanged(_, var applied, var refusals)) {
      refusals.forEach(voice::refuse);
      if (applied.isEmpty() && refusals.isEmpty()) {
        voice.say("That is so already");
      }
    }
  }
}
