package parley.door.text;

import java.util.List;
import java.util.stream.Collectors;
import parley.core.command.Announce;
import parley.core.command.Quit;
import parley.core.event.AccountEvent;
import parley.core.event.AwayChanged;
import parley.core.event.Deleted;
import parley.core.event.Departure;
import parley.core.event.Edited;
import parley.core.event.EpochBegan;
import parley.core.event.Extras;
import parley.core.event.Fact;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.Killed;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.NickChanged;
import parley.core.event.Reacted;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.RoomModesChanged;
import parley.core.event.RoomRegistered;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.SessionAttached;
import parley.core.event.SessionDetached;
import parley.core.event.SessionMoved;
import parley.core.event.Signalled;
import parley.core.event.TopicChanged;
import parley.core.event.UserAnnounced;
import parley.core.event.UserEntered;
import parley.core.event.UserEvent;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.door.Heard;
import parley.door.Telling;
import parley.door.text.style.Slot;
import parley.door.text.style.Style;
import parley.door.text.style.Values;
import parley.door.text.style.Wording;

/// The person is on the server: lines are messages and commands, and what happens is shown.
final class Talking implements Phase {
  private final TextConversation conversation;
  private final Screen screen;
  private final Answer.Entered entered;
  private final List<Fact> recent;
  private final UserId me;
  private final Desk desk;
  private final Typing typing;
  private final OnlineList online;
  private Nick nick;
  private boolean toAnnounce;
  private boolean changed;
  private boolean leaving;

  /// Begins to talk.
  ///
  /// @param recent the latest messages of the room entered
  Talking(TextConversation conversation, Answer.Entered entered, List<Fact> recent) {
    this.conversation = conversation;
    this.screen = conversation.screen();
    this.entered = entered;
    this.recent = recent;
    this.me = entered.user();
    this.nick = entered.nick();
    this.toAnnounce = conversation.quiet();
    this.desk = new Desk(conversation);
    this.typing = new Typing(conversation.shared().commands(), desk);
    this.online = new OnlineList(conversation);
  }

  @Override
  public void begin() {
    screen.show(Wording.ENTERING_WELCOME, Slot.NICK, nick.shown());
    screen.show(conversation.shared().motd());
    entered.in().forEach(this::showTopic);
    replay(recent);
    if (conversation.followsPresence()) {
      online.changed();
    }
  }

  @Override
  public void hear(Heard heard) {
    if (leaving) {
      return;
    }
    if (!toAnnounce) {
      typing.take(heard);
    } else if (typing.names(heard)) {
      typing.take(heard);
      announce(); // unless they have a name of their own by now
    } else {
      announce();
      typing.take(heard);
    }
  }

  private void announce() {
    toAnnounce = false;
    conversation.order(new Announce(), Asked.Plain.NOTHING);
  }

  @Override
  public void quit(String words) {
    leaving = true;
    String name = nick.shown();
    screen.inTurn(() -> screen.show(Wording.FAREWELL_GOODBYE, Slot.NICK, name));
    conversation.order(new Quit(Departure.QUIT, words), Asked.Plain.QUIT);
  }

  @Override
  public boolean mustQuit() {
    return !leaving;
  }

  @Override
  public void presenceChanged() {
    online.changed();
  }

  @Override
  public void told(Telling telling, boolean mine, Asked asked) {
    changed |= asked == Asked.Plain.CHANGE;
    Style.Options options = screen.style().options();
    switch (telling.fact().event()) {
      case Said said when mine && !options.copyOfSaid() && !sendsFile(said.extras()) -> {}
      case Said _,
          TopicChanged _,
          RoomModesChanged _,
          RoomRenamed _,
          RoomRegistered _,
          Reacted _,
          Edited _,
          Deleted _ ->
          screen.show(telling, Relation.OTHER);
      case Kicked kicked -> kicked(telling, kicked);
      case Invited invited -> invited(telling, invited);
      case Whispered whispered -> whispered(telling, whispered, mine);
      case RoomJoined joined when joined.user().equals(me) -> movedBack(joined.session(), mine);
      case RoomJoined _ -> screen.show(telling, Relation.OTHER);
      case SessionMoved moved -> movedBack(moved.session(), mine);
      case RoomLeft left -> others(telling, left.user());
      case UserAnnounced announced -> others(telling, announced.user());
      case UserLeft left -> others(telling, left.user());
      case NickChanged renamed -> renamed(telling, renamed);
      case AwayChanged away -> screen.show(telling, relation(away.user()));
      case LoggedIn in when in.user().equals(me) -> screen.show(telling, Relation.ACTOR);
      case LoggedOut out when out.user().equals(me) -> screen.show(telling, Relation.ACTOR);
      case Killed killed when killed.user().equals(me) -> killed(killed);
      case AccountEvent _, UserEvent _ -> {}
      case EpochBegan _, UserEntered _, SessionAttached _, SessionDetached _, Signalled _ -> {}
    }
  }

  /// An operator has put this person off the server.
  private void killed(Killed killed) {
    leaving = true;
    String why = killed.reason().isEmpty() ? "" : ": " + killed.reason();
    screen.show(Wording.FAREWELL_CLOSING, Slot.REASON, "put off by " + killed.by() + why);
    conversation.close();
  }

  /// Files are sent from another window: that one is there is news for who sent it.
  private static boolean sendsFile(Extras extras) {
    return extras.attachment() != null;
  }

  private void whispered(Telling telling, Whispered whispered, boolean mine) {
    if (whispered.to().equals(me)) {
      screen.show(telling, Relation.OTHER);
    }
    boolean copy = !mine || screen.style().options().copyOfTold() || sendsFile(whispered.extras());
    if (whispered.from().equals(me) && copy) {
      screen.show(telling, Relation.ACTOR);
    }
  }

  /// Another session of the one put out may be somewhere else.
  private void kicked(Telling telling, Kicked kicked) {
    screen.show(telling, kicked.user().equals(me) ? Relation.TARGET : Relation.OTHER);
  }

  /// Who keeps order in the room is told too, for the doors that show it.
  private void invited(Telling telling, Invited invited) {
    if (invited.user().equals(me)) {
      screen.show(telling, Relation.TARGET);
    } else if (invited.by().equals(me)) {
      screen.show(telling, Relation.ACTOR);
    }
  }

  /// Another session of this user gave up the room that this one was in.
  private void movedBack(SessionId session, boolean mine) {
    if (!mine && session.equals(conversation.connection().session())) {
      screen.show(Wording.ROOMS_RETURNED, Values.none());
    }
  }

  private void others(Telling telling, UserId user) {
    if (!user.equals(me)) {
      screen.show(telling, Relation.OTHER);
    } else if (telling.fact().event() instanceof UserAnnounced) {
      toAnnounce = false;
    }
  }

  private void renamed(Telling telling, NickChanged renamed) {
    if (renamed.user().equals(me)) {
      nick = renamed.after();
    }
    screen.show(telling, relation(renamed.user()));
  }

  private Relation relation(UserId user) {
    return user.equals(me) ? Relation.ACTOR : Relation.OTHER;
  }

  @Override
  public void answered(Asked asked, Answer answer, List<Fact> replayed) {
    switch (asked) {
      case Asked.Plain.QUIT -> conversation.close();
      case Asked.Plain.ONLINE_LIST -> online.answered(answer);
      case Asked.Plain.NOTHING -> {}
      case Asked.Plain.CHANGE -> changed(answer);
      case Asked _ -> desk.answered(asked, answer);
    }
    if (answer instanceof Answer.Moved(Answer.RoomView room, boolean moved) && moved) {
      showTopic(room);
      replay(replayed);
    }
  }

  private void changed(Answer answer) {
    if (answer instanceof Answer.Done && !changed) {
      screen.show(Wording.TROUBLE_NO_CHANGE, Values.none());
    } else {
      desk.answered(Asked.Plain.CHANGE, answer);
    }
    changed = false;
  }

  private void showTopic(Answer.RoomView room) {
    if (!room.topic().isEmpty()) {
      screen.show(new AnswerWords(screen.look()).topic(room.name().shown(), room.topic()));
    }
  }

  private void replay(List<Fact> facts) {
    int from = Math.max(0, facts.size() - screen.style().options().replay());
    Look look = screen.look();
    screen.show(
        facts.subList(from, facts.size()).stream()
            .map(fact -> look.line(fact, Relation.OTHER))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n")));
  }
}
