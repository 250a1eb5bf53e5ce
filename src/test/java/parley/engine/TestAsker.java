package parley.engine;

import java.util.ArrayList;
import java.util.List;
import parley.core.command.Command;
import parley.core.event.Fact;
import parley.core.id.SessionId;
import parley.core.query.Answer;
import parley.core.query.Query;

/// Somebody who asks of an engine and keeps what they are answered, with the mark of what they had
/// asked: 1, 2, 3 ...
final class TestAsker implements Asker {
  final List<Answer> answers = new ArrayList<>();
  final List<Object> tags = new ArrayList<>();
  final List<Fact> recent = new ArrayList<>();
  private final Gate gate;
  private final SessionId session;
  private final int outlet;
  private int asked;

  TestAsker(Gate gate, SessionId session, int outlet) {
    this.gate = gate;
    this.session = session;
    this.outlet = outlet;
  }

  @Override
  public SessionId session() {
    return session;
  }

  @Override
  public int outlet() {
    return outlet;
  }

  void asks(Command command) {
    offer(new Ask.Order(command));
  }

  void asks(Query query) {
    offer(new Ask.Question(query));
  }

  void notes(Object note) {
    offer(new Ask.Note(note));
  }

  void offer(Ask ask) {
    gate.offer(new Submission(this, ask, ++asked));
  }

  void answered(Delivery.Answered answered) {
    answers.add(answered.answer());
    tags.add(answered.tag());
    recent.clear();
    recent.addAll(answered.recent());
  }

  Answer last() {
    return answers.getLast();
  }
}
