package parley.door.text;

import java.util.List;
import java.util.stream.Collectors;
import parley.core.name.NameProblem;
import parley.core.query.Answer;
import parley.core.state.Refusal;
import parley.door.text.command.Talk;
import parley.door.text.style.Slot;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// Answers, put into the words of a look.
///
/// @param look whose words
record AnswerWords(Look look) {
  /// Names in one line of a room's members: some 15 kB at the most.
  static final int MEMBERS_MAX = 500;

  /// The words of an answer; empty when it needs none.
  String of(Asked asked, Answer answer) {
    return switch (answer) {
      case Answer.Refused(Refusal refusal) -> refusal(asked, refusal);
      case Answer.NotStored() -> notStored(asked);
      case Answer.Moved(Answer.RoomView room, boolean moved) -> moved(asked, room, moved);
      case Answer.TargetAway(var nick, String message) ->
          words(Wording.MESSAGES_AWAY, Values.of(Slot.NICK, nick.shown()).with(Slot.TEXT, message));
      case Answer.Rooms(List<Answer.RoomSummary> rooms) -> rooms(rooms);
      case Answer.Members(var room, List<Answer.MemberView> members, _) -> {
        List<String> names = members.stream().map(member -> member.nick().shown()).toList();
        Values values = names(names.stream().limit(MEMBERS_MAX).toList(), names.size());
        yield words(Wording.LISTS_USERS, values.with(Slot.ROOM, room.shown()));
      }
      case Answer.Online(List<String> nicks, int count) ->
          words(Wording.LISTS_ONLINE, names(nicks, count));
      case Answer.Me me -> me(me);
      case Answer.Person person -> person(person);
      case Answer.Topic(var room, String topic, _, _) -> topic(room.shown(), topic);
      case Answer.AboutUser _ -> "";
      case Answer.AboutAccount about -> new AccountWords(look).of(about);
      case Answer.ModesChanged changed -> refused(changed);
      case Answer.Invited(_, var nick, String away) -> away(nick.shown(), away).stripLeading();
      case Answer.Entries _, Answer.Modes _, Answer.Invitations _ -> "";
      case Answer.Done _, Answer.Noted _, Answer.Entered _ -> "";
      case Answer.MayRead _, Answer.Counts _, Answer.People _ -> "";
    };
  }

  /// What a room's topic is.
  String topic(String room, String topic) {
    Values values = Values.of(Slot.ROOM, room);
    return topic.isEmpty()
        ? words(Wording.TOPIC_NONE, values)
        : words(Wording.TOPIC_SHOWN, values.with(Slot.TEXT, topic));
  }

  private String moved(Asked asked, Answer.RoomView room, boolean moved) {
    if (asked == Asked.Plain.RETURN) {
      return words(Wording.ROOMS_RETURNED, Values.none());
    }
    return words(
        moved ? Wording.ROOMS_JOINED_BY_ME : Wording.ROOMS_THERE_ALREADY,
        Values.of(Slot.ROOM, room.name().shown()));
  }

  private String rooms(List<Answer.RoomSummary> rooms) {
    List<String> names = rooms.stream().map(room -> room.name().shown()).toList();
    Values values = names(names.stream().limit(MEMBERS_MAX).toList(), names.size());
    return words(names.isEmpty() ? Wording.LISTS_NO_ROOMS : Wording.LISTS_ROOMS, values);
  }

  /// @param count how many there are in all
  private Values names(List<String> names, int count) {
    int more = count - names.size();
    String listed = Talk.listed(names);
    String all =
        more > 0
            ? listed + words(Wording.LISTS_MORE, Values.none().with(Slot.COUNT, more))
            : listed;
    return Values.of(Slot.NAMES, all).with(Slot.COUNT, count);
  }

  private String me(Answer.Me me) {
    List<String> rooms = me.rooms().stream().map(room -> room.name().shown()).toList();
    Values values = Values.of(Slot.NICK, me.nick().shown()).with(Slot.ROOM, Talk.listed(rooms));
    return words(Wording.PERSON_ME, values) + away(me.nick().shown(), me.away());
  }

  private String person(Answer.Person person) {
    Values values =
        Values.of(Slot.NICK, person.nick().shown())
            .with(Slot.NAMES, Talk.listed(person.rooms()))
            .with(Slot.DATE, look.moments().moment(person.sinceMillis()));
    return words(Wording.PERSON_THERE, values) + away(person.nick().shown(), person.away());
  }

  private String away(String nick, String message) {
    return message.isEmpty()
        ? ""
        : "\n" + words(Wording.PERSON_AWAY, Values.of(Slot.NICK, nick).with(Slot.TEXT, message));
  }

  private String notStored(Asked asked) {
    boolean message = asked instanceof Asked.Whisper || asked == Asked.Plain.MESSAGE;
    return words(message ? Wording.TROUBLE_NOT_STORED : Wording.TROUBLE_NOT_DONE, Values.none());
  }

  private String refusal(Asked asked, Refusal refusal) {
    return switch (refusal) {
      case Refusal.NickTaken(var nick) ->
          words(Wording.NAMES_TAKEN, Values.of(Slot.NICK, nick.shown()));
      case Refusal.NickReserved(var nick) ->
          words(
              Wording.NAMES_WRONG,
              Values.of(Slot.NICK, nick.shown())
                  .with(Slot.REASON, new NameProblem.GuestName().reason()));
      case Refusal.NoSuchUser(String name) -> nobody(asked, name);
      case Refusal.NoSuchRoom(var room) ->
          words(Wording.ROOMS_NONE, Values.of(Slot.ROOM, room.shown()));
      case Refusal.NotInRoom(var room) ->
          words(Wording.ROOMS_NOT_IN, Values.of(Slot.ROOM, room.shown()));
      case Refusal.AboutUser about -> new AccountWords(look).of(about);
      case Refusal.AboutAccount about -> new AccountWords(look).of(about);
      case Refusal.AlreadyInLobby() -> words(Wording.ROOMS_IN_LOBBY_ALREADY, Values.none());
      case Refusal.TooManyRooms(int roomsMax) ->
          words(Wording.ROOMS_TOO_MANY, Values.none().with(Slot.COUNT, roomsMax));
      case Refusal.TextTooLong(int bytesMax) ->
          words(Wording.TROUBLE_TOO_LONG, Values.none().with(Slot.COUNT, bytesMax));
      case Refusal.NothingToSay() -> "";
      case Refusal.NoSuchMessage _ -> words(Wording.MESSAGES_NONE, Values.none());
      case Refusal.NotYourMessage _ -> words(Wording.MESSAGES_NOT_MINE, Values.none());
      case Refusal.OfRoom ofRoom -> refused(ofRoom);
      case Refusal.NotEntered(), Refusal.AlreadyEntered(), Refusal.UserGone() ->
          words(Wording.TROUBLE_NOT_ENTERED, Values.none());
    };
  }

  private String refused(Refusal.OfRoom refusal) {
    return words(Wording.ROOMS_REFUSED, Values.of(Slot.REASON, refusal.reason()));
  }

  /// What was done shows as it happens; what was not is said here.
  private String refused(Answer.ModesChanged changed) {
    return changed.applied().isEmpty() && changed.refusals().isEmpty()
        ? words(Wording.TROUBLE_NO_CHANGE, Values.none())
        : changed.refusals().stream()
            .map(refusal -> refusal(Asked.Plain.CHANGE, refusal))
            .collect(Collectors.joining("\n"));
  }

  private String nobody(Asked asked, String name) {
    Values values = Values.of(Slot.NICK, name);
    return asked instanceof Asked.Whisper(String usage)
        ? words(Wording.MESSAGES_NOBODY, values.with(Slot.USAGE, usage))
        : words(Wording.PERSON_NONE, values);
  }

  private String words(Wording wording, Values values) {
    return look.words(wording, values);
  }
}
