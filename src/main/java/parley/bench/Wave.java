package parley.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/// Something that many people do, so many at a time; on the thread of the loop.
final class Wave {
  /// How many do it at the same time: a crowd, and less than what a server lets wait to be
  /// accepted.
  static final int AT_ONCE = 256;

  private final List<Person> people;
  private final Consumer<Person> begin;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final Histogram delays = new Histogram(Tally.DELAY_NANOS_MAX, Tally.DIGITS);
  private int begun;
  private int done;

  /// @param begin lets one person begin; who is done says so with [#done]
  Wave(List<Person> people, Consumer<Person> begin) {
    this.people = people;
    this.begin = begin;
  }

  /// Lets the first ones begin.
  CompletableFuture<Void> start() {
    while (begun < Math.min(AT_ONCE, people.size())) {
      next();
    }
    return end;
  }

  /// Somebody is done.
  ///
  /// @param nanos how long it took
  void done(long nanos) {
    delays.recordValue(Math.clamp(nanos, 0, Tally.DELAY_NANOS_MAX));
    done++;
    if (done == people.size()) {
      end.complete(null);
    } else if (begun < people.size()) {
      next();
    }
  }

  /// How long each took.
  Histogram delays() {
    return delays;
  }

  /// How many are done.
  int count() {
    return done;
  }

  private void next() {
    Person person = people.get(begun++);
    person.takePart(this);
    begin.accept(person);
  }
}
