package parley.core.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.core.event.Audience;
import parley.core.event.Event;
import parley.core.event.Face;
import parley.core.event.Fact;
import parley.core.id.SessionId;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.Views;
import parley.core.state.Limits;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;

/// One request being decided: the state as it stands, who asks, the time, and the facts so far.
public final class Decision {
  private final State state;
  private final Limits limits;
  private final SessionId asker;
  private final long timeMillis;
  private final List<Fact> facts = new ArrayList<>(3);

  /// Begins to decide what `asker` wants at `timeMillis`.
  public Decision(State state, Limits limits, SessionId asker, long timeMillis) {
    this.state = state;
    this.limits = limits;
    this.asker = asker;
    this.timeMillis = timeMillis;
  }

  /// The state before this request.
  public State state() {
    return state;
  }

  /// The limits in force.
  public Limits limits() {
    return limits;
  }

  /// Who asks.
  public SessionId asker() {
    return asker;
  }

  /// The sequencer's time, milliseconds since 1970.
  public long timeMillis() {
    return timeMillis;
  }

  /// The sequence that the next fact will have: what a new user or room is named by.
  public long nextSequence() {
    return state.sequence() + facts.size() + 1;
  }

  /// Adds a fact.
  public Decision add(Event event, Audience audience) {
    return add(event, audience, face());
  }

  /// Adds a fact that is the doing of somebody else than who asks.
  public Decision add(Event event, Audience audience, @Nullable Face by) {
    facts.add(new Fact(nextSequence(), timeMillis, origin(), event, audience, by));
    return this;
  }

  /// The outcome: nothing to store, and something told in passing.
  Outcome pass(Event event, Audience audience) {
    Fact fact = new Fact(0, timeMillis, origin(), event, audience, face());
    return new Outcome(List.of(), List.of(fact), Answer.Done.DONE);
  }

  private @Nullable SessionId origin() {
    return asker.number() == 0 ? null : asker;
  }

  private @Nullable Face face() {
    Session session = state.session(asker);
    return session == null ? null : session.user().face();
  }

  /// The outcome: the facts added, and an answer.
  public Outcome answer(Answer answer) {
    return new Outcome(List.copyOf(facts), answer);
  }

  /// The outcome: the facts added, and nothing more to say.
  public Outcome done() {
    return answer(Answer.Done.DONE);
  }

  /// Decides for the session that asks; whoever is not on the server is refused.
  ///
  /// Whoever does something that is not refused is a person: the others are told that they came
  /// before they are told what they do.
  Outcome asSession(Function<Session, Outcome> rule) {
    return asQuietSession(session -> {
      if (!session.user().announced()) {
        Announce.add(this, session.user());
      }
      return rule.apply(session);
    });
  }

  /// The same, and the others are told nothing but what the rule tells them.
  Outcome asQuietSession(Function<Session, Outcome> rule) {
    Session session = state.session(asker);
    return session == null ? Outcome.refused(new Refusal.NotEntered()) : rule.apply(session);
  }

  /// Decides about the room that a session means by `name`, or the one it is in when `name` is
  /// null; when there is none, that is refused.
  Outcome inRoom(Session session, @Nullable RoomName name, Function<Room, Outcome> rule) {
    Room room = room(session, name == null ? null : name.key());
    if (room == null) {
      return Outcome.refused(
          name == null ? new Refusal.NotEntered() : new Refusal.NoSuchRoom(name));
    }
    return rule.apply(room);
  }

  /// The room that a session means by `key`, or the one it is in when `key` is null.
  @Nullable Room room(Session session, @Nullable String key) {
    if (key != null) {
      return state.roomNamed(key);
    }
    return session.current() == null ? null : state.room(session.current());
  }

  /// Decides about a room as [#inRoom(Session, RoomName, Function)] does, for a member of it;
  /// whoever is none is refused.
  Outcome asMember(@Nullable RoomName name, BiFunction<User, Room, Outcome> rule) {
    return asSession(session ->
        inRoom(
            session,
            name,
            room ->
                session.user().isIn(room.id())
                    ? rule.apply(session.user(), room)
                    : Outcome.refused(new Refusal.NotInRoom(room.name()))));
  }

  /// What a session entering `room` sees of it, counting `more` members who come with this
  /// decision.
  ///
  /// @param user whose it is; null for somebody who is just coming to the server, into the lobby
  Answer.RoomView view(Room room, int more, @Nullable User user) {
    return user == null
        ? new Answer.RoomView(room.id(), room.name(), room.topic(), room.members().size() + more)
        : Views.room(room, more, user);
  }
}
