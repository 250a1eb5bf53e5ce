package parley.door.tagged;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.command.Quit;
import parley.core.event.Departure;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Invited;
import parley.core.event.Kicked;
import parley.core.event.Killed;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.RoomJoined;
import parley.core.event.RoomLeft;
import parley.core.event.SessionMoved;
import parley.core.event.UserAnnounced;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.UserId;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.door.Connection;
import parley.door.Conversation;
import parley.door.Farewell;
import parley.door.Heard;
import parley.door.Telling;
import parley.door.Variant;
import parley.engine.Ask;

/// One program's talk.
///
/// Every line that comes in is answered in its turn: even what this door can say by itself, errors
/// of form too, waits in the engine's queue as a note. Where one goes oneself is told by the
/// answer, and the facts of it are passed over.
final class TaggedConversation implements Conversation {
  private final TaggedDoor door;
  private final Connection connection;
  private final Talk talk;

  TaggedConversation(TaggedDoor door, Connection connection) {
    this.door = door;
    this.connection = connection;
    this.talk = new Talk(door, connection);
  }

  @Override
  public void begin() {
    // a program speaks first
  }

  @Override
  public void hear(Heard heard) {
    talk.hear(heard);
  }

  @Override
  public void told(Telling telling, boolean mine, @Nullable Object tag) {
    if (tag instanceof Change change) {
      change.tell();
    }
    UserId self = talk.me();
    if (self == null) {
      return;
    }
    switch (telling.fact().event()) {
      case Whispered whispered -> whisper(telling, whispered, self);
      case Kicked kicked -> connection.write(telling.in(seen(kicked.user().equals(self))));
      case Invited invited -> invited(telling, invited, self);
      case RoomJoined joined when isHere(joined.session()) -> moved(joined.name(), mine);
      case SessionMoved _ -> moved(RoomName.LOBBY, mine);
      case RoomLeft left when isHere(left.session()) -> {}
      case UserAnnounced announced when announced.user().equals(self) -> {}
      case Killed killed when killed.user().equals(self) -> killed(killed);
      case LoggedIn in when !in.user().equals(self) -> {}
      case LoggedOut out when !out.user().equals(self) -> {}
      case UserLeft left when left.user().equals(self) -> talk.is(null);
      case Event _ -> connection.write(telling.in(talk.variants().received()));
    }
  }

  /// An operator has put this program off the server.
  private void killed(Killed killed) {
    String why = killed.reason().isEmpty() ? "" : ": " + killed.reason();
    talk.write(Line.CLOSING.with("put off by " + killed.by() + why));
    connection.close();
  }

  private Variant seen(boolean otherwise) {
    return otherwise ? talk.variants().sent() : talk.variants().received();
  }

  /// Who keeps order in the room is told too, for the doors that show it.
  private void invited(Telling telling, Invited invited, UserId self) {
    if (invited.user().equals(self) || invited.by().equals(self)) {
      connection.write(telling.in(seen(invited.by().equals(self))));
    }
  }

  private boolean isHere(Object session) {
    return session.equals(connection.session());
  }

  /// This session is in another room; unless it asked for that itself it went to the lobby because
  /// its user left the room elsewhere.
  private void moved(RoomName room, boolean mine) {
    if (!mine) {
      talk.write(Line.JOINED_ROOM.with(room));
    }
  }

  /// Whoever writes to themselves is both.
  private void whisper(Telling telling, Whispered whispered, UserId self) {
    if (whispered.to().equals(self)) {
      connection.write(telling.in(talk.variants().received()));
    }
    if (whispered.from().equals(self)) {
      connection.write(telling.in(talk.variants().sent()));
    }
  }

  @Override
  public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
    if (answer instanceof Answer.Entered(UserId user, _, _)) {
      talk.is(user);
      connection.loggedIn();
    }
    switch (answer) {
      case Answer _ when tag instanceof Then then -> then.answered(answer);
      case Answer.Noted(Runnable turn) -> turn.run();
      case Answer.Refused _, Answer.NotStored _ when tag instanceof Change change -> {
        change.tell();
        talk.reply(answer);
      }
      case Answer _ -> talk.reply(answer);
    }
    replay(recent);
  }

  private void replay(List<Fact> recent) {
    int count = Math.min(door.replay(), recent.size());
    for (Fact fact : recent.subList(recent.size() - count, recent.size())) {
      connection.write(talk.variants().received().render(fact));
    }
  }

  @Override
  public void farewell(Farewell why) {
    talk.write(Line.CLOSING.with(why.reason()));
  }

  @Override
  public void gone(Departure how) {
    connection.ask(new Ask.Order(new Quit(how, "")), null);
  }
}
