package parley.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.core.command.Quit;
import parley.core.event.Fact;
import parley.core.event.Reach;
import parley.core.id.SessionId;
import parley.core.name.Nick;
import parley.core.query.Answer;
import parley.door.Telling;
import parley.engine.Ask;
import parley.engine.Asker;
import parley.engine.Gate;
import parley.engine.Submission;
import parley.net.Recipient;

/// Somebody at one connection: asks things, and holds every answer and every fact against what was
/// to be expected.
final class Person implements Asker, Recipient {
  private final SessionId session;
  private final Loop loop;
  private final Gate gate;
  private final Reach reach;
  private final Deque<Asked> asked = new ArrayDeque<>();
  private final Deque<Fact> expected = new ArrayDeque<>();
  private int tags;
  private @Nullable Nick nick;
  private @Nullable Fact lastMessage;
  private boolean gone;

  /// Something asked and not answered so far.
  record Asked(int tag, Ask ask) {}

  Person(SessionId session, Loop loop, Gate gate, Reach reach) {
    this.session = session;
    this.loop = loop;
    this.gate = gate;
    this.reach = reach;
  }

  @Override
  public SessionId session() {
    return session;
  }

  @Override
  public int outlet() {
    return loop.number();
  }

  Loop loop() {
    return loop;
  }

  Reach reach() {
    return reach;
  }

  /// The name it has, as far as it knows; null before it is on the server.
  @Nullable Nick nick() {
    return nick;
  }

  boolean gone() {
    return gone;
  }

  int underWay() {
    return asked.size();
  }

  void asks(Ask ask) {
    Asked entry = new Asked(++tags, ask);
    asked.addLast(entry);
    gate.offer(new Submission(this, ask, entry.tag()));
  }

  /// What was asked with a mark; null when nothing waits for that answer.
  @Nullable Ask asked(@Nullable Object tag) {
    for (Asked entry : asked) {
      if (Integer.valueOf(entry.tag()).equals(tag)) {
        return entry.ask();
      }
    }
    return null;
  }

  /// The connection is gone: nothing is heard any more, and the server is told.
  void breaks(Quit how) {
    if (!gone) {
      gone = true;
      expected.clear();
      loop.remove(this);
      gate.offer(new Submission(this, new Ask.Order(how), ++tags));
    }
  }

  /// The server's process is gone.
  void dies() {
    gone = true;
  }

  /// A fact will be heard.
  void expects(Fact fact) {
    if (!gone) {
      expected.addLast(fact);
    }
  }

  /// The message heard last.
  @Nullable Fact lastMessage() {
    return lastMessage;
  }

  @Override
  public void told(Telling telling, boolean mine, @Nullable Object tag) {
    Fact fact = telling.fact();
    Violation.unless(!gone, Rule.LEAVING, "%s is gone and is told %s", session, fact);
    Fact due = expected.pollFirst();
    Violation.unless(
        fact.equals(due), Rule.HEARING, "%s is told %s, where %s was due", session, fact, due);
    if (PlaceIndex.placeOf(fact) != null) {
      lastMessage = fact;
    }
    Violation.unless(
        mine == session.equals(fact.origin()), Rule.OUTCOMES, "%s is not whose it seems", fact);
    Violation.unless(
        mine == (tag != null) && (tag == null || asked(tag) != null),
        Rule.OUTCOMES,
        "%s has the mark %s",
        fact,
        tag);
  }

  @Override
  public void answered(@Nullable Object tag, Answer answer, List<Fact> recent) {
    Violation.unless(!gone, Rule.LEAVING, "%s is gone and is answered", session);
    Asked due = asked.pollFirst();
    Violation.unless(
        due != null && Integer.valueOf(due.tag()).equals(tag),
        Rule.OUTCOMES,
        "%s is answered %s to %s, where %s was due",
        session,
        answer,
        tag,
        due);
    if (answer instanceof Answer.Entered(_, Nick name, _)) {
      nick = name;
    }
    if (due != null && due.ask() instanceof Ask.Order(Quit quit)) {
      breaks(quit);
    }
  }

  /// Everything up to a place in the order has been heard.
  void heardUpTo(long sequence) {
    Fact missing = expected.peekFirst();
    Violation.unless(
        missing == null || missing.isPassing() || missing.sequence() > sequence,
        Rule.HEARING,
        "%s was not told %s",
        session,
        missing);
  }

  @Override
  public boolean followsPresence() {
    return false;
  }

  @Override
  public void presenceChanged() {}

  @Override
  public void batchEnded() {}

  @Override
  public String toString() {
    return "%d.%d".formatted(session.epoch(), session.number());
  }
}
