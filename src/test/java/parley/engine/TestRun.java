package parley.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import parley.core.Chat;
import parley.core.command.Enter;
import parley.core.event.Event;
import parley.core.event.Fact;
import parley.core.event.Reach;
import parley.core.id.SessionId;
import parley.core.state.Limits;

/// One run of an engine with a clock that goes when told to, and two outlets that keep what they
/// are given.
final class TestRun {
  final FakeJournal journal;
  final Inbox inbox = new Inbox();
  final List<List<Delivery>> first = new ArrayList<>();
  final List<List<Delivery>> second = new ArrayList<>();
  final Engine engine;
  long nowMillis = 1_000_000;
  private long sessions;

  TestRun(FakeJournal journal) {
    this.journal = journal;
    InstantSource clock = () -> Instant.ofEpochMilli(nowMillis);
    Parts parts =
        new Parts(
            0,
            inbox,
            journal,
            from -> new LocalSequencer(clock, from),
            List.of(outlet(0, first), outlet(1, second)));
    this.engine = new Engine(parts, Limits.DEFAULT, () -> nowMillis);
  }

  static TestRun begun(FakeJournal journal) {
    TestRun run = new TestRun(journal);
    run.engine.begin();
    run.first.clear();
    run.second.clear();
    return run;
  }

  private static Outlet outlet(int number, List<List<Delivery>> kept) {
    return batch -> {
      kept.add(batch);
      for (Delivery delivery : batch) {
        if (delivery instanceof Delivery.Answered answered
            && answered.asker() instanceof TestAsker asker
            && asker.outlet() == number) {
          asker.answered(answered);
        }
      }
    };
  }

  /// Somebody at the first outlet who has not entered.
  TestAsker stranger() {
    return stranger(0);
  }

  TestAsker stranger(int outlet) {
    SessionId epoch = engine.epoch();
    SessionId session = new SessionId(epoch.node(), epoch.epoch(), ++sessions);
    return new TestAsker(inbox, session, outlet);
  }

  /// Somebody who is in the lobby.
  TestAsker enters(String nick) {
    TestAsker asker = stranger();
    asker.asks(new Enter(Chat.nick(nick), Reach.ONE_ROOM, false));
    turn();
    return asker;
  }

  /// Everything there is to do.
  void turn() {
    while (engine.turn()) {
      // as long as there is something
    }
  }

  /// The facts told at the first outlet, in order.
  List<Fact> told() {
    return first.stream()
        .flatMap(List::stream)
        .filter(Delivery.Told.class::isInstance)
        .map(told -> ((Delivery.Told) told).fact())
        .toList();
  }

  List<Event> toldEvents() {
    return told().stream().map(Fact::event).toList();
  }
}
