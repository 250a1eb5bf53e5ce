package parley.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import parley.core.event.Departure;
import parley.core.id.SessionId;
import parley.core.state.Limits;
import parley.core.state.State;
import parley.door.Door;
import parley.door.Farewell;
import parley.door.Whereabouts;
import parley.engine.Ask;
import parley.engine.Engine;
import parley.engine.Gate;
import parley.engine.Inbox;
import parley.engine.LocalSequencer;
import parley.engine.Outlet;
import parley.engine.Parts;
import parley.journal.History;

/// A server in one thread. Whatever a test does to it has had all its consequences when the call
/// returns; what takes time happens in [#passes(long)].
///
/// ```java
/// House house = new House();
/// FakeConnection ann = house.connect(door);
/// ann.types("JOIN:ann");
/// assertThat(ann.screen().lines()).containsExactly("JOINED:ann");
/// ```
public final class House {
  /// How often the engine tells the core of the time while it matters, milliseconds.
  private static final long TICK_MILLIS = 250;

  private final VirtualTime time = new VirtualTime();
  private final Inbox inbox = new Inbox();
  private final HouseLoop loop = new HouseLoop();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Deque<Runnable> offLoop = new ArrayDeque<>();
  private final List<FakeConnection> connections = new ArrayList<>();
  private final Whereabouts whereabouts = new Whereabouts();
  private final HouseJournal journal;
  private final Engine engine;
  private long sessions;

  /// An empty house.
  public House() {
    this(new HouseJournal(), Limits.DEFAULT);
  }

  /// A house that goes on where its journal stopped.
  public House(HouseJournal journal, Limits limits) {
    this.journal = journal;
    Parts parts =
        new Parts(0, inbox, journal, from -> new LocalSequencer(time, from), List.of(loop));
    this.engine = new Engine(parts, limits, time::millis);
    engine.begin();
    settle();
  }

  /// A new connection at a door; the door has greeted it, if it does.
  public FakeConnection connect(Door door) {
    SessionId epoch = engine.epoch();
    SessionId session = new SessionId(epoch.node(), epoch.epoch(), ++sessions);
    FakeConnection connection = new FakeConnection(this, session, door);
    loop.add(session, connection.recipient());
    connections.add(connection);
    connection.begin();
    return connection;
  }

  /// The server stops: everybody is told, then all connections are closed.
  public void stops() {
    List<FakeConnection> all = List.copyOf(connections);
    all.forEach(connection -> connection.isTold(Farewell.SHUTDOWN));
    all.forEach(connection -> connection.leaves(Departure.LOST));
  }

  /// Asks in the name of a connection what its door has no words for.
  public void ask(FakeConnection connection, Ask ask) {
    connection.ask(ask, null);
    settle();
  }

  /// Lets time pass, milliseconds, with all that becomes due in it.
  public void passes(long millis) {
    long until = time.millis() + millis;
    while (time.millis() < until) {
      long step = Math.min(until, time.millis() + TICK_MILLIS);
      while (time.next(step)) {
        settle();
      }
      if (!engine.state().quiet().isEmpty() || !engine.storing()) {
        engine.tick();
        settle();
      }
    }
  }

  /// The journal, which can be made to fail.
  public HouseJournal journal() {
    return journal;
  }

  /// Where people come from.
  public Whereabouts whereabouts() {
    return whereabouts;
  }

  /// What the doors read history from.
  public History history() {
    return journal;
  }

  /// The clock, for doors that need one.
  public VirtualTime time() {
    return time;
  }

  /// The state as the engine has it.
  public State state() {
    return engine.state();
  }

  /// The way in to the engine.
  public Gate gate() {
    return inbox;
  }

  void later(Runnable task) {
    later.addLast(task);
  }

  void offLoop(Runnable task) {
    offLoop.addLast(task);
  }

  void forget(FakeConnection connection) {
    connections.remove(connection);
    loop.remove(connection.session());
    whereabouts.remove(connection.session());
  }

  /// Tells somebody besides the doors of all that happens.
  public void alsoTells(Outlet outlet) {
    loop.also(outlet);
  }

  void watch(FakeConnection connection, String key) {
    loop.roster().watch(connection.session(), key);
  }

  void unwatch(FakeConnection connection, String key) {
    loop.roster().unwatch(connection.session(), key);
  }

  void reconsider(FakeConnection connection) {
    loop.reconsider(connection.session());
  }

  /// Goes on until nothing is left to do; what was given to other threads is done last.
  void settle() {
    boolean busy = true;
    while (busy) {
      busy = engine.turn() || runOne(later) || runOne(offLoop);
    }
  }

  private static boolean runOne(Deque<Runnable> tasks) {
    Runnable task = tasks.pollFirst();
    if (task != null) {
      task.run();
    }
    return task != null;
  }
}
