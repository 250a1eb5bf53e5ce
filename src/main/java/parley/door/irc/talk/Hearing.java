package parley.door.irc.talk;

import org.jspecify.annotations.Nullable;
import parley.core.event.AwayChanged;
import parley.core.event.BecameOperator;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Invited;
import parley.core.event.Killed;
import parley.core.event.LoggedIn;
import parley.core.event.LoggedOut;
import parley.core.event.MarkedRead;
import parley.core.event.MetadataChanged;
import parley.core.event.NickChanged;
import parley.core.event.Reacted;
import parley.core.event.RoomRenamed;
import parley.core.event.Said;
import parley.core.event.Signalled;
import parley.core.event.UserEntered;
import parley.core.event.UserLeft;
import parley.core.event.Whispered;
import parley.core.id.UserId;
import parley.door.Telling;

/// What one client gets to hear of what happens: all of it but its own words, unless it asked for
/// an echo of them.
public final class Hearing {
  private final Talk talk;
  private @Nullable Fact last;

  /// What the client of a talk hears.
  public Hearing(Talk talk) {
    this.talk = talk;
  }

  /// Something happened.
  ///
  /// @param mine whether it came of this client's own request
  /// @param reply the reply to that request; null when it is not the client's or has no line
  public void told(Telling telling, boolean mine, @Nullable Reply reply) {
    Fact fact = telling.fact();
    last = fact;
    if (isOthersWords(fact.event(), mine)) {
      say(telling, reply); // most of all that is told, and nothing else ever comes of it
    } else {
      told(telling, fact, mine, reply);
    }
  }

  private boolean isOthersWords(Event event, boolean mine) {
    return event instanceof Said
        ? !mine
        : event instanceof Whispered said && !isMe(said.from()) && !mine;
  }

  private void told(Telling telling, Fact fact, boolean mine, @Nullable Reply reply) {
    notice(fact.event());
    if (fact.event() instanceof MetadataChanged changed && !mine) {
      talk.subscriptions().told(fact, changed);
    }
    if (isForMe(fact.event(), mine)) {
      say(telling, reply);
    }
    if (fact.event() instanceof Killed killed && isMe(killed.user())) {
      talk.error("Closing link: Killed by " + killed.by().shown(), null);
      talk.connection().close();
    }
    if (mine && isToMyself(fact.event())) {
      talk.connection().write(telling.in(talk.variant()));
    }
  }

  /// Something happened to somebody whose name is watched.
  @SuppressWarnings("ReferenceEquality") // the very fact that was told
  public void watched(Telling telling) {
    talk.monitor().tell(telling, telling.fact() == last);
  }

  private void say(Telling telling, @Nullable Reply reply) {
    byte[] lines = telling.in(talk.variant());
    if (reply == null) {
      talk.tell(lines);
    } else {
      reply.told(lines);
    }
  }

  /// What changes who this client is.
  private void notice(Event event) {
    switch (event) {
      case NickChanged(UserId user, _, var after, _) when isMe(user) ->
          talk.face(Faces.named(talk.face(), after));
      case LoggedIn(UserId user, _, _, var account, _) when isMe(user) -> {
        talk.face(Faces.loggedIn(talk.face(), account));
        talk.resumption().withdraw();
      }
      case BecameOperator operator when isMe(operator.user()) -> talk.resumption().withdraw();
      case LoggedOut(UserId user, _, _, _, _) when isMe(user) ->
          talk.face(Faces.loggedIn(talk.face(), null));
      case RoomRenamed renamed when !talk.has(Capability.DRAFT_CHANNEL_RENAME) ->
          new Moving(talk).to(renamed);
      case Event _ -> {}
    }
  }

  private boolean isForMe(Event event, boolean mine) {
    return switch (event) {
      case Said _, Signalled _, Reacted _ -> !mine || talk.has(Capability.ECHO_MESSAGE);
      case Whispered said -> !isMe(said.from()) || talk.has(Capability.ECHO_MESSAGE);
      case AwayChanged changed -> !isMe(changed.user());
      case Invited invited -> isMe(invited.user()) || (!mine && talk.has(Capability.INVITE_NOTIFY));
      case RoomRenamed _ -> talk.has(Capability.DRAFT_CHANNEL_RENAME);
      case UserEntered _ -> false;
      case MarkedRead _, LoggedIn _, LoggedOut _ -> !mine;
      case UserLeft left -> !isMe(left.user());
      case Event _ -> true;
    };
  }

  /// Whoever writes to themselves gets the echo, and the message.
  private boolean isToMyself(Event event) {
    return switch (event) {
      case Whispered said -> said.from().equals(said.to());
      case Signalled(UserId user, _, Signalled.Where.ToUser(UserId to, _, _), _) -> user.equals(to);
      case Event _ -> false;
    };
  }

  private boolean isMe(UserId user) {
    return user.equals(talk.me());
  }
}
