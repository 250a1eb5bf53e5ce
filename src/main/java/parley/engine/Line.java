package parley.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import parley.core.Ordered;
import parley.core.Request;
import parley.core.command.Command;

/// Brings submissions and the sequencer's order together: commands come back from the sequencer,
/// perhaps with others' between; questions and notes keep their place behind the commands they were
/// put in after.
final class Line {
  private final Sequencer sequencer;
  private final Itself itself;
  private final ArrayDeque<Submission> waiting = new ArrayDeque<>();
  private long requestNumber;

  Line(Sequencer sequencer, Itself itself) {
    this.sequencer = sequencer;
    this.itself = itself;
  }

  /// Puts submissions in and takes out what is ready, in order.
  List<Item> pass(List<Submission> submissions) {
    List<Request> requests = new ArrayList<>(submissions.size());
    for (Submission submission : submissions) {
      waiting.addLast(submission);
      if (submission.ask() instanceof Ask.Order(Command command)) {
        requests.add(new Request(submission.asker().session(), ++requestNumber, command));
      }
    }
    if (!requests.isEmpty()) {
      sequencer.offer(requests);
    }
    return ready(submissions.size());
  }

  private List<Item> ready(int about) {
    List<Item> items = new ArrayList<>(about);
    for (Ordered ordered : sequencer.take()) {
      takeOthers(items);
      items.add(new Item(isOurs(ordered) ? waiting.removeFirst() : foreign(ordered), ordered));
    }
    takeOthers(items);
    return items;
  }

  /// Takes the questions and notes at the head: nothing ordered stands before them.
  private void takeOthers(List<Item> items) {
    while (!waiting.isEmpty() && !(waiting.getFirst().ask() instanceof Ask.Order)) {
      items.add(new Item(waiting.removeFirst(), null));
    }
  }

  private boolean isOurs(Ordered ordered) {
    var session = ordered.request().session();
    return session.node() == itself.session().node() && session.epoch() == itself.session().epoch();
  }

  private static Submission foreign(Ordered ordered) {
    Request request = ordered.request();
    return new Submission(new Itself(request.session()), new Ask.Order(request.command()), null);
  }
}
