package parley.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.core.Core;
import parley.core.Ordered;
import parley.core.Request;
import parley.core.command.Command;
import parley.core.command.Enter;
import parley.core.command.Join;
import parley.core.command.Outcome;
import parley.core.command.Quit;
import parley.core.command.Say;
import parley.core.event.Audience;
import parley.core.event.Departure;
import parley.core.event.Fact;
import parley.core.event.Manner;
import parley.core.event.Reach;
import parley.core.event.RoomJoined;
import parley.core.event.SessionAttached;
import parley.core.event.SessionMoved;
import parley.core.event.UserEntered;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.name.RoomName;
import parley.core.state.Limits;
import parley.core.state.Session;
import parley.core.state.State;
import parley.engine.Asker;
import parley.engine.Delivery;

/// A core with a few rosters behind it, and, worked out from the core's own state, who should hear
/// what.
final class Town {
  /// One connection, as the engine sees it.
  record Mouth(SessionId session, int outlet) implements Asker {}

  final List<Roster> rosters = new ArrayList<>();
  final Map<SessionId, Ear> ears = new LinkedHashMap<>();
  final Map<SessionId, List<Long>> shouldHear = new LinkedHashMap<>();
  final List<List<Delivery>> batches = new ArrayList<>();
  private final Core core = new Core(new State(), Limits.DEFAULT);
  private List<Delivery> batch = new ArrayList<>();
  private long requests;

  Town(int loops) {
    while (rosters.size() < loops) {
      rosters.add(new Roster());
    }
  }

  static SessionId session(int number) {
    return new SessionId(0, 1, number);
  }

  static Nick nick(String name) {
    return new Nick(name, name);
  }

  static RoomName room(String name) {
    return new RoomName(name, name);
  }

  Ear connect(int number) {
    SessionId session = session(number);
    Ear ear = new Ear(session);
    roster(session).add(session, ear);
    ears.put(session, ear);
    shouldHear.put(session, new ArrayList<>());
    return ear;
  }

  Ear enter(int number, String name, Reach reach) {
    Ear ear = connect(number);
    ask(number, new Enter(nick(name), reach, false));
    return ear;
  }

  Ear enter(int number, String name) {
    return enter(number, name, Reach.ONE_ROOM);
  }

  void join(int number, String room) {
    ask(number, new Join(room(room)));
  }

  void say(int number, String text) {
    ask(number, new Say(null, Manner.MESSAGE, text));
  }

  void quit(int number) {
    ask(number, new Quit(Departure.QUIT, ""));
  }

  /// Decides, and notes who should hear what comes of it.
  void ask(int number, Command command) {
    SessionId session = session(number);
    Mouth asker = new Mouth(session, loop(session));
    Outcome outcome =
        core.decide(new Ordered(++requests, 1_000, new Request(session, requests, command)));
    for (Fact fact : outcome.facts()) {
      boolean beforehand = !comes(fact);
      List<SessionId> hearers = beforehand ? hearers(fact.audience()) : List.of();
      core.evolve(fact);
      for (SessionId hearer : beforehand ? hearers : hearers(fact.audience())) {
        Objects.requireNonNull(shouldHear.get(hearer)).add(fact.sequence());
      }
      batch.add(new Delivery.Told(fact, asker, "tag " + requests));
    }
    batch.add(new Delivery.Answered(asker, "tag " + requests, outcome.answer(), List.of()));
  }

  /// Gives what was decided to all rosters.
  void deliver() {
    List<Delivery> full = batch;
    batch = new ArrayList<>();
    batches.add(full);
    rosters.forEach(roster -> roster.deliver(full));
  }

  UserId user(String key) {
    return Objects.requireNonNull(core.state().userNamed(key)).id();
  }

  State state() {
    return core.state();
  }

  Roster roster(SessionId session) {
    return rosters.get(loop(session));
  }

  private int loop(SessionId session) {
    return (int) (session.number() % rosters.size());
  }

  private static boolean comes(Fact fact) {
    return fact.event() instanceof RoomJoined
        || fact.event() instanceof UserEntered
        || fact.event() instanceof SessionAttached
        || fact.event() instanceof SessionMoved;
  }

  private List<SessionId> hearers(Audience audience) {
    return core.state().sessions().stream()
        .filter(session -> isIn(audience, session))
        .map(Session::id)
        .toList();
  }

  private static boolean isIn(Audience audience, Session session) {
    return switch (audience) {
      case Audience.Nobody() -> false;
      case Audience.One(SessionId one) -> one.equals(session.id());
      case Audience.InRoom(RoomId room) -> hears(session, room);
      case Audience.Users(List<UserId> users) -> users.contains(session.user().id());
      case Audience.Pair(UserId first, UserId second) ->
          first.equals(session.user().id()) || second.equals(session.user().id());
      case Audience.Some(RoomId room, List<UserId> users) ->
          users.contains(session.user().id()) && hears(session, room);
      case Audience.Peers(UserId user, List<RoomId> rooms) ->
          user.equals(session.user().id()) || rooms.stream().anyMatch(room -> hears(session, room));
    };
  }

  static boolean hears(Session session, RoomId room) {
    return session.reach() == Reach.ALL_ROOMS
        ? session.user().isIn(room)
        : room.equals(session.current()) && session.user().isIn(room);
  }
}
