package parley.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A server as its users have it: a process of its own, met through its ports and its output.
final class ServerProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final Pattern READY = Pattern.compile("ready (\\S+) (\\d+)");
  private static final Pattern OPENED =
      Pattern.compile(" *(\\w+): +(?:nc \\S+ |irc://\\S+:)(\\d+)");

  private final Process process;
  private final List<String> output = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final List<Thread> readers;
  private int streamsOpen = 2;

  ServerProcess(Process process) {
    this.process = process;
    this.readers =
        List.of(
            Thread.ofVirtual()
                .start(() -> read(process.inputReader(StandardCharsets.UTF_8).lines(), output)),
            Thread.ofVirtual()
                .start(() -> read(process.errorReader(StandardCharsets.UTF_8).lines(), log)));
  }

  private void read(Stream<String> from, List<String> to) {
    try {
      from.forEach(line -> said(line, to));
    } catch (UncheckedIOException _) {
      // the pipe of a process that was killed
    }
    synchronized (output) {
      streamsOpen--;
      output.notifyAll();
    }
  }

  private void said(String line, List<String> to) {
    synchronized (output) {
      to.add(line);
      output.notifyAll();
    }
  }

  /// Waits for its ready line.
  ServerProcess ready() {
    await(() -> output.stream().anyMatch(READY.asMatchPredicate()), "the ready line");
    return this;
  }

  /// The main port.
  int port() {
    return output().stream()
        .map(READY::matcher)
        .filter(Matcher::matches)
        .map(ready -> Integer.parseInt(ready.group(2)))
        .findFirst()
        .orElseThrow();
  }

  /// The port that was opened for a kind.
  int port(String kind) {
    return output().stream()
        .map(OPENED::matcher)
        .filter(opened -> opened.matches() && opened.group(1).equals(kind))
        .map(opened -> Integer.parseInt(opened.group(2)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no port of kind " + kind + ": " + output()));
  }

  /// What it wrote to standard output so far.
  List<String> output() {
    synchronized (output) {
      return List.copyOf(output);
    }
  }

  /// What it wrote to standard error so far.
  List<String> log() {
    synchronized (output) {
      return List.copyOf(log);
    }
  }

  /// Waits until it has logged a line like this.
  void awaitLog(Predicate<String> like, String what) {
    await(() -> log.stream().anyMatch(like), what);
  }

  private void await(BooleanSupplier enough, String what) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    synchronized (output) {
      while (!enough.getAsBoolean()) {
        long leftMillis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (leftMillis <= 0 || streamsOpen == 0) {
          throw new AssertionError(
              "the server does not come to "
                  + what
                  + "\n"
                  + output
                  + "\n"
                  + String.join("\n", log));
        }
        try {
          output.wait(leftMillis);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  /// Its process id.
  long pid() {
    return process.pid();
  }

  /// Whether it runs.
  boolean isRunning() {
    return process.isAlive();
  }

  /// Ends it as `kill -9` does.
  void kill() {
    process.destroyForcibly();
    ended();
  }

  /// Asks it to end as `kill` does, and gives its exit code.
  int terminate() {
    return signal("TERM");
  }

  /// Sends it a signal, and gives its exit code once it has ended.
  ///
  /// @param name without `SIG`
  int signal(String name) {
    send(name);
    return ended();
  }

  /// Sends it a signal.
  ///
  /// @param name without `SIG`
  void send(String name) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid()).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Waits for its end and gives the exit code.
  int ended() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the server does not end\n" + String.join("\n", log()));
      }
      for (Thread reader : readers) {
        reader.join();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      kill();
    }
  }
}
