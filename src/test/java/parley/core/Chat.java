package parley.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.core.command.Attach;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Outcome;
import parley.core.command.RequestCodec;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Reach;
import parley.core.id.SessionId;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.query.Answer;
import parley.core.query.Query;
import parley.core.state.Limits;
import parley.core.state.Refusal;
import parley.core.state.Room;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.StateCodec;
import parley.core.state.User;

/// A chat to try rules in: what somebody asks is decided and applied at once.
///
/// Every request here is also written down and read back, decided twice, decided in a copy of the
/// state made from its canonical bytes, and must leave a sound state behind; a refusal must leave
/// none at all.
public final class Chat {
  private static final Names NAMES = new Names(Folding.RFC1459, 32, 50);

  private final Limits limits;
  private final Core core;
  private long timeMillis = 1_000_000;
  private long requests;
  private long sessions;

  /// An empty chat with the usual limits.
  public Chat() {
    this(Limits.DEFAULT);
  }

  /// An empty chat with other limits.
  public Chat(Limits limits) {
    this.limits = limits;
    this.core = new Core(new State(), limits);
  }

  /// A nick as the edge makes it.
  public static Nick nick(String typed) {
    return switch (NAMES.nick(typed)) {
      case Names.Checked.Fine<Nick>(Nick name) -> name;
      case Names.Checked.Wrong<Nick>(var problem) -> throw new AssertionError(problem.reason());
    };
  }

  /// The name of a room as the edge makes it.
  public static RoomName room(String typed) {
    return switch (NAMES.room(typed)) {
      case Names.Checked.Fine<RoomName>(RoomName name) -> name;
      case Names.Checked.Wrong<RoomName>(var problem) -> throw new AssertionError(problem.reason());
    };
  }

  /// The events of an outcome.
  public static List<Event> events(Outcome outcome) {
    return outcome.facts().stream().map(Fact::event).toList();
  }

  /// Why something was refused; null when it was not.
  public static @Nullable Refusal refusal(Outcome outcome) {
    return outcome.answer() instanceof Answer.Refused(Refusal refusal) ? refusal : null;
  }

  /// A session id that nobody has had.
  public SessionId newcomer() {
    return new SessionId(0, 1, ++sessions);
  }

  /// Somebody comes through a text door, into the lobby.
  public SessionId text(String nick) {
    return enter(nick, Reach.ONE_ROOM);
  }

  /// Somebody comes through a door that hears all rooms, and is in none.
  public SessionId irc(String nick) {
    return enter(nick, Reach.ALL_ROOMS);
  }

  private SessionId enter(String nick, Reach reach) {
    SessionId session = newcomer();
    Outcome outcome = ask(session, new Enter(nick(nick), reach, false));
    assertThat(outcome.answer()).isInstanceOf(Answer.Entered.class);
    return session;
  }

  /// Somebody comes without being announced, as a guest in the lobby.
  public SessionId quietly() {
    SessionId session = newcomer();
    ask(session, new Enter(null, Reach.ONE_ROOM, true));
    return session;
  }

  /// One more session of whoever `session` is.
  public SessionId another(SessionId session, Reach reach) {
    SessionId more = newcomer();
    ask(more, new Attach(user(session).id(), reach));
    return more;
  }

  /// A session goes to a room, and gets there.
  public void join(SessionId session, String room) {
    Outcome outcome = ask(session, new Join(room(room)));
    assertThat(outcome.answer()).isInstanceOf(Answer.Moved.class);
  }

  /// Time goes by.
  public void passes(long millis) {
    timeMillis += millis;
  }

  /// Decides what a session asks and applies it.
  public Outcome ask(SessionId session, Command command) {
    Request request = new Request(session, ++requests, command);
    assertThat(RequestCodec.read(RequestCodec.write(request))).isEqualTo(request);
    Ordered ordered = new Ordered(requests, timeMillis, request);
    byte[] before = StateCodec.write(core.state());
    Outcome outcome = core.decide(ordered);
    assertThat(core.decide(ordered)).as("decided again").isEqualTo(outcome);
    assertThat(new Core(StateCodec.read(before), limits).decide(ordered))
        .as("decided in a copy of the state")
        .isEqualTo(outcome);
    assertThat(StateCodec.write(core.state())).as("deciding changes nothing").isEqualTo(before);
    if (refusal(outcome) != null) {
      assertThat(outcome.facts()).as("a refusal leaves no trace").isEmpty();
    }
    outcome.facts().forEach(core::evolve);
    SoundState.check(core.state(), limits);
    SoundState.checkCodec(core.state());
    return outcome;
  }

  /// Answers a question.
  public Answer ask(SessionId session, Query query) {
    return core.answer(query, session, false);
  }

  /// Answers a question of somebody who may look without being on the server.
  public Answer look(Query query) {
    return core.answer(query, new SessionId(0, 1, 9_999), true);
  }

  /// The state as it stands.
  public State state() {
    return core.state();
  }

  /// A session that is on the server.
  public Session session(SessionId id) {
    return Objects.requireNonNull(core.state().session(id), "no such session");
  }

  /// The user that a session belongs to.
  public User user(SessionId id) {
    return session(id).user();
  }

  /// A room that is open.
  public Room open(String name) {
    return Objects.requireNonNull(
        core.state().roomNamed(room(name).key()), () -> "no room " + name);
  }

  /// The rooms that the user of a session is in, by name.
  public List<String> rooms(SessionId session) {
    return user(session).rooms().stream()
        .map(id -> Objects.requireNonNull(core.state().room(id)).name().shown())
        .toList();
  }

  /// Where a one-room session is, by name.
  public String where(SessionId session) {
    return Objects.requireNonNull(
            core.state().room(Objects.requireNonNull(session(session).current())))
        .name()
        .shown();
  }
}
