package parley.bench;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import parley.client.IrcLoops;

/// All people of a run with the one thread that they live on. Nothing of theirs is touched from
/// another thread: whoever wants to know something asks.
final class Crowd implements AutoCloseable {
  /// Nobody got any further for so long: it is stuck.
  private static final int STUCK_SECONDS = 60;

  private final IrcLoops loops = new IrcLoops(1);
  private final ScheduledExecutorService loop = loops.executor();
  private final InetSocketAddress address;
  private final String tag;
  private final List<Person> people;
  private final Consumer<String> progress;
  private final AtomicReference<@Nullable String> broken = new AtomicReference<>();

  /// @param tag sets the names of this run apart from those of others; two characters leave nicks
  ///   short enough for every server
  Crowd(InetSocketAddress address, int people, String tag, Consumer<String> progress) {
    this.address = address;
    this.tag = tag;
    this.progress = progress;
    this.people =
        IntStream.range(0, people)
            .mapToObj(i -> new Person("b" + tag + i, why -> broken.compareAndSet(null, why)))
            .toList();
  }

  List<Person> people() {
    return people;
  }

  /// The thread of everybody.
  ScheduledExecutorService loop() {
    return loop;
  }

  /// The name of a room of this run.
  String room(int number) {
    return "#b" + tag + number;
  }

  /// Logs everybody in, to the end of the message of the day.
  ///
  /// @return how long each took
  Histogram logIn() throws BenchException {
    return all("logging in", person -> loops.connect(address, person));
  }

  /// Brings everybody into rooms.
  ///
  /// @param size people of a room; the first ones go to the first
  void enter(int size) throws BenchException {
    for (int i = 0; i < people.size(); i++) {
      people.get(i).goTo(room(i / size));
    }
    all("entering", Person::enter);
  }

  private Histogram all(String doing, Consumer<Person> begin) throws BenchException {
    Wave wave = new Wave(people, begin);
    CompletableFuture<Void> end = ask(wave::start);
    int before = -1;
    for (int still = 0; still < STUCK_SECONDS; still++) {
      if (isOver(end)) {
        return wave.delays();
      }
      int now = ask(wave::count);
      progress.accept(String.format(Locale.ROOT, "%s: %,d of %,d", doing, now, people.size()));
      still = now == before ? still : 0;
      before = now;
    }
    throw new BenchException(
        "stuck at " + doing + ": " + before + " of " + people.size() + " are done");
  }

  /// Waits a second at most for the end of something.
  private boolean isOver(CompletableFuture<Void> end) throws BenchException {
    try {
      end.get(1, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException _) {
      check();
      return false;
    } catch (InterruptedException | ExecutionException e) {
      throw new BenchException("interrupted", e);
    }
  }

  /// Says what went wrong with somebody, if anything did.
  void check() throws BenchException {
    String why = broken.get();
    if (why != null) {
      throw new BenchException(why);
    }
  }

  /// Lets time pass.
  static void waitUntil(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /// Runs something on everybody's thread and waits for it.
  <T> T ask(Callable<T> question) throws BenchException {
    try {
      return loop.submit(question).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof BenchException known
          ? known
          : new BenchException("a fault in the load generator: " + e.getCause(), e);
    } catch (InterruptedException e) {
      throw new BenchException("interrupted", e);
    }
  }

  /// Closes all connections.
  @Override
  public void close() {
    loop.execute(() -> people.forEach(Person::leave));
    loops.close();
  }
}
