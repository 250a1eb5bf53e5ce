package parley.sim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import parley.core.Digest;
import parley.core.SoundState;
import parley.core.event.Reach;
import parley.core.id.RoomId;
import parley.core.id.SessionId;
import parley.core.id.UserId;
import parley.core.name.Nick;
import parley.core.state.Limits;
import parley.core.state.Session;
import parley.core.state.State;
import parley.core.state.User;
import parley.engine.Engine;
import parley.engine.Gate;
import parley.engine.Inbox;
import parley.engine.Outlet;
import parley.engine.Parts;
import parley.journal.Journal;

/// One run of the server: from its start until it stops or crashes.
final class ServerRun {
  private final Limits limits;
  private final Inbox inbox = new Inbox();
  private final List<Loop> loops = new ArrayList<>();
  private final Witness witness;
  private final Ledger ledger;
  private final Engine engine;
  private final Journal journal;
  private final Gate gate;
  private long sessions;

  /// Starts as far as the journal is read; what it says must be what the ledger says.
  ///
  /// @throws parley.journal.JournalException when the journal does not let it start
  /// @throws Crash when it ends while starting
  ServerRun(World world, Journal seen, boolean mayHaveLost) {
    this.limits = world.options().limits();
    this.ledger = world.ledger();
    this.journal = seen;
    this.gate = world.bug().gate(inbox);
    Parts parts = new Parts(0, inbox, seen, world::sequencer, outlets(world.options().loops()));
    this.engine = new Engine(parts, limits, world.clock()::passedMillis);
    State found = engine.state();
    ledger.found(found.sequence(), Digest.of(found), seen.history(), mayHaveLost);
    this.witness = new Witness(world, engine::storing);
    for (int i = 0; i < world.options().loops(); i++) {
      loops.add(new Loop(i, witness, world.crashes(), world.bug()));
    }
  }

  /// The outlets of loops that are made later: the journal is looked at first.
  private List<Outlet> outlets(int count) {
    List<Outlet> outlets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      outlets.add(batch -> loops.get(number).deliver(batch));
    }
    return outlets;
  }

  /// The first turn.
  void begin() {
    engine.begin();
  }

  Engine engine() {
    return engine;
  }

  Journal journal() {
    return journal;
  }

  Witness witness() {
    return witness;
  }

  List<Loop> loops() {
    return loops;
  }

  /// Somebody connects.
  Person connects(Loop loop, Reach reach) {
    SessionId epoch = engine.epoch();
    SessionId session = new SessionId(epoch.node(), epoch.epoch(), ++sessions);
    Person person = new Person(session, loop, gate, reach);
    loop.add(person);
    return person;
  }

  List<Person> people() {
    List<Person> people = new ArrayList<>();
    loops.forEach(loop -> people.addAll(loop.people()));
    return people;
  }

  /// The engine does one batch.
  boolean turn() {
    witness.turnBegins();
    boolean busy = engine.turn();
    checkMembership();
    return busy;
  }

  /// A crash ends all threads at once, but some loops have got further than others.
  void lastMoments(Chance chance) {
    for (Loop loop : loops) {
      int batches = chance.below(loop.lag() + 1);
      for (int i = 0; i < batches; i++) {
        loop.turn();
      }
    }
  }

  /// Everything that can be done now is done.
  void settles(Bug bug) {
    boolean busy = true;
    while (busy) {
      busy = turn();
      if (bug.loopWorks()) {
        for (Loop loop : loops) {
          busy |= loop.turn();
        }
      }
    }
  }

  /// What must hold whenever nothing is under way.
  void checkSettled() {
    witness.checkSettled();
    loops.forEach(loop -> loop.check(witness.mirror()));
    List<SessionId> people = people().stream().map(Person::session).toList();
    for (Session session : engine.state().sessions()) {
      Violation.unless(
          people.contains(session.id()),
          Rule.LEAVING,
          "%s is on the server and has no connection",
          session.id());
    }
    checkNames();
    try {
      SoundState.check(engine.state(), limits);
      SoundState.checkCodec(engine.state());
    } catch (Violation e) {
      throw e;
    } catch (AssertionError e) {
      throw Violation.of(Rule.MEMBERSHIP, "%s", e.getMessage());
    }
  }

  /// Whatever the folding, the case of a letter makes no other name.
  private void checkNames() {
    Set<String> seen = new TreeSet<>();
    for (Nick nick : witness.mirror().nicks()) {
      String name = Normalizer.normalize(nick.shown(), Normalizer.Form.NFC);
      Violation.unless(
          seen.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)),
          Rule.MEMBERSHIP,
          "there are two who could be %s",
          nick);
    }
  }

  /// After each turn the core says the same as the facts that were told.
  private void checkMembership() {
    State state = engine.state();
    Mirror mirror = witness.mirror();
    boolean same =
        state.sessions().size() == mirror.sessions().size()
            && state.users().size() == mirror.users().size();
    Violation.unless(same, Rule.MEMBERSHIP, "the core knows others than were told of");
    for (SessionId id : mirror.sessions()) {
      Session session = state.session(id);
      UserId user = mirror.user(id);
      RoomId current = mirror.current(id);
      Violation.unless(
          session != null
              && session.user().id().equals(user)
              && Objects.equals(session.current(), current),
          Rule.MEMBERSHIP,
          "the core has %s elsewhere than %s in %s",
          id,
          user,
          current);
    }
    for (UserId id : mirror.users()) {
      User user = state.user(id);
      Violation.unless(
          user != null
              && user.nick().equals(mirror.nick(id))
              && user.rooms().equals(List.copyOf(mirror.rooms(id)))
              && user.roomCount() <= limits.roomsPerUser(),
          Rule.MEMBERSHIP,
          "the core has another %s",
          id);
    }
  }
}
