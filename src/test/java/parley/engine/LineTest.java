package parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Draws;
import parley.Property;
import parley.core.Ordered;
import parley.core.Request;
import parley.core.command.Command;
import parley.core.command.SetAway;
import parley.core.command.Tick;
import parley.core.id.SessionId;
import parley.core.query.WhichRooms;

class LineTest {
  private static final Itself SERVER = new Itself(new SessionId(0, 3, 0));

  private final SlowSequencer sequencer = new SlowSequencer();
  private final Line line = new Line(sequencer, SERVER);
  private final TestAsker ann = new TestAsker(_ -> {}, new SessionId(0, 3, 1), 0);

  /// A sequencer whose answers are let through one by one, with others' between them.
  private static final class SlowSequencer implements Sequencer {
    final List<Request> offered = new ArrayList<>();
    final List<Ordered> ready = new ArrayList<>();
    private int let;
    private long sequence;

    @Override
    public void offer(List<Request> requests) {
      offered.addAll(requests);
    }

    @Override
    public List<Ordered> take() {
      List<Ordered> taken = List.copyOf(ready);
      ready.clear();
      return taken;
    }

    void let(int count) {
      for (int i = 0; i < count && let < offered.size(); i++) {
        order(offered.get(let++));
      }
    }

    void order(Request request) {
      ready.add(new Ordered(++sequence, 1_000, request));
    }

    int waiting() {
      return offered.size() - let;
    }
  }

  private Submission order(String mark) {
    return new Submission(ann, new Ask.Order(new SetAway(mark)), mark);
  }

  private Submission question(String mark) {
    return new Submission(ann, new Ask.Question(new WhichRooms()), mark);
  }

  private static List<Object> marks(List<Item> items) {
    return items.stream()
        .map(item -> String.valueOf(item.own().tag()))
        .map(Object.class::cast)
        .toList();
  }

  @Test
  void requestsAreNumberedWithoutAGap() {
    line.pass(List.of(order("a"), question("b"), order("c")));
    line.pass(List.of(order("d")));
    assertThat(sequencer.offered).extracting(Request::number).containsExactly(1L, 2L, 3L);
    assertThat(sequencer.offered).extracting(Request::session).containsOnly(ann.session());
  }

  @Test
  void questionsWaitBehindTheCommandsBeforeThem() {
    assertThat(marks(line.pass(List.of(question("a"), order("b"), question("c")))))
        .containsExactly("a");
    sequencer.let(1);
    assertThat(marks(line.pass(List.of()))).containsExactly("b", "c");
  }

  @Test
  void aCommandComesBackWithItsPlaceAndAQuestionWithoutOne() {
    line.pass(List.of(order("a"), question("b")));
    sequencer.let(1);
    List<Item> items = line.pass(List.of());
    assertThat(items.getFirst().ordered())
        .isEqualTo(new Ordered(1, 1_000, new Request(ann.session(), 1, new SetAway("a"))));
    assertThat(items.getLast().ordered()).isNull();
  }

  @Test
  void othersRequestsComeBetweenOnesOwn() {
    Command theirs = new SetAway("theirs");
    SessionId elsewhere = new SessionId(1, 1, 5);
    line.pass(List.of(order("a"), order("b")));
    sequencer.let(1);
    sequencer.order(new Request(elsewhere, 1, theirs));
    sequencer.let(1);
    List<Item> items = line.pass(List.of());
    assertThat(marks(items)).containsExactly("a", "null", "b");
    Submission foreign = items.get(1).own();
    assertThat(foreign.asker().session()).isEqualTo(elsewhere);
    assertThat(foreign.asker().outlet()).isEqualTo(Asker.NOWHERE);
    assertThat(foreign.ask()).isEqualTo(new Ask.Order(theirs));
  }

  @Test
  void requestsOfAnEarlierRunAreOthers() {
    line.pass(List.of(order("a")));
    sequencer.order(new Request(new SessionId(0, 2, 1), 9, new Tick()));
    assertThat(marks(line.pass(List.of()))).containsExactly("null");
    sequencer.let(1);
    assertThat(marks(line.pass(List.of()))).containsExactly("a");
  }

  @Test
  void nothingIsLostOrOvertakenHoweverSlowTheOrder() {
    Property.forAll("a slow order", LineTest::drawn, LineTest::comesOutInOrder);
  }

  /// What is done in turn: a command, a question, or an answer of the sequencer.
  private static List<Integer> drawn(Draws draws) {
    return draws.listOf(60, d -> d.below(3));
  }

  private static void comesOutInOrder(List<Integer> steps) {
    LineTest test = new LineTest();
    List<Object> in = new ArrayList<>();
    List<Object> out = new ArrayList<>();
    for (int step : steps) {
      String mark = "#" + in.size();
      switch (step) {
        case 0 -> out.addAll(marks(test.line.pass(List.of(test.order(mark)))));
        case 1 -> out.addAll(marks(test.line.pass(List.of(test.question(mark)))));
        default -> test.sequencer.let(1);
      }
      if (step < 2) {
        in.add(mark);
      }
    }
    test.sequencer.let(test.sequencer.waiting());
    out.addAll(marks(test.line.pass(List.of())));
    assertThat(out).isEqualTo(in);
  }
}
