package parley.door.tagged;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.core.name.RoomName;
import parley.core.query.Answer;

/// Answers as lines.
final class Replies {
  /// Names in one list at most: bounds a line.
  static final int NAMES_MAX = 5_000;

  /// The end of a list that has more, after a comma: no name is empty.
  private static final String AND_MORE = "";

  private Replies() {}

  /// The line of an answer that needs nothing else; null when there is nothing to say.
  static @Nullable String line(Answer answer) {
    return switch (answer) {
      case Answer.Refused(var refusal) -> Line.ERROR.with(Reasons.of(refusal));
      case Answer.NotStored() -> Line.ERROR.with(Reasons.NOT_STORED);
      case Answer.Noted(Object note) -> note.toString();
      case Answer.TargetAway(var nick, String message) -> Line.USER_AWAY.with(nick, message);
      case Answer.Rooms(var rooms) ->
          Line.ROOMS.with(list(rooms.stream().map(room -> room.name().shown()), rooms.size()));
      case Answer.Members(_, var members, _) ->
          Line.ROOM_USERS.with(list(members.stream().map(m -> m.nick().shown()), members.size()));
      case Answer.Online(var nicks, int count) -> Line.USERS.with(list(nicks.stream(), count));
      case Answer.Me(_, var nick, var rooms, _) -> Line.YOU_ARE.with(nick, first(rooms));
      case Answer.Topic(_, String topic, _, _) -> Line.TOPIC.with(topic);
      case Answer.Entered(_, var nick, _) -> Line.JOINED.with(nick);
      case Answer.Moved(var room, _) -> Line.JOINED_ROOM.with(room.name());
      case Answer.Registered(_, var name) -> Line.REGISTERED.with(name);
      case Answer.AboutUser _ -> null;
      case Answer.AccountProof _, Answer.AccountView _, Answer.Mark _ -> null;
      case Answer.ModesChanged changed -> changed(changed);
      case Answer.Invited(_, var nick, String away) ->
          away.isEmpty() ? null : Line.USER_AWAY.with(nick, away);
      case Answer.Modes _, Answer.Entries _, Answer.Invitations _ -> null;
      case Answer.Done _, Answer.Person _, Answer.MayRead _, Answer.Counts _, Answer.People _ ->
          null;
    };
  }

  /// What was done is told as facts; of what was not, the first reason.
  private static @Nullable String changed(Answer.ModesChanged changed) {
    if (!changed.refusals().isEmpty()) {
      return Line.ERROR.with(Reasons.of(changed.refusals().getFirst()));
    }
    return changed.applied().isEmpty() ? Line.UNCHANGED.alone() : null;
  }

  private static String list(Stream<String> names, int count) {
    Stream<String> shown = names.limit(NAMES_MAX);
    return (count > NAMES_MAX ? Stream.concat(shown, Stream.of(AND_MORE)) : shown)
        .collect(Collectors.joining(","));
  }

  private static String first(List<Answer.RoomView> rooms) {
    return rooms.isEmpty() ? RoomName.LOBBY.shown() : rooms.getFirst().name().shown();
  }
}
