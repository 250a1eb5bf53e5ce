package parley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Somebody outside the server: says lines, and reads every byte that comes back, to the end.
///
/// What is heard is looked at line by line, in order, without leaving any out: [#hears(String)] is
/// about the next line.
abstract sealed class Outsider implements AutoCloseable permits Talker, NcUser {
  /// Long enough for a busy machine: only a test that fails waits so long.
  private static final long PATIENCE_SECONDS = 30;

  private final Ear ear;
  private final List<String> lines = new ArrayList<>();
  private final ByteRow begun = new ByteRow();
  private volatile @Nullable AssertionError wrong;
  private int looked;
  private boolean ended;

  /// @param ear how bytes become lines
  Outsider(Ear ear) {
    this.ear = ear;
  }

  /// Begins to read.
  final void listenTo(InputStream in) {
    Thread.ofVirtual().start(() -> read(in));
  }

  private void read(InputStream in) {
    byte[] some = new byte[16_384];
    try {
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        take(some, n);
      }
    } catch (IOException _) {
      // cut off, which is an end like any other: what came until then counts
    } catch (AssertionError e) {
      wrong = e;
    }
    synchronized (lines) {
      ended = true;
      lines.notifyAll();
    }
  }

  private void take(byte[] some, int count) {
    synchronized (lines) {
      for (int i = 0; i < count; i++) {
        if (!ear.isText(some[i])) {
          continue;
        }
        if (some[i] == '\n') {
          lines.add(ear.line(begun.take(begun.length())));
        } else {
          begun.add(some[i]);
        }
      }
      lines.notifyAll();
    }
  }

  /// Says a line.
  ///
  /// @throws UncheckedIOException when the connection is gone
  abstract void send(String line);

  /// The next line.
  final String hear() {
    String line = hearOrEnd();
    if (line == null) {
      throw new AssertionError("the end instead of another line; " + latest());
    }
    return line;
  }

  /// The next line, or null at the end.
  final @Nullable String hearOrEnd() {
    synchronized (lines) {
      await(_ -> looked < lines.size() || ended, "another line");
      return looked == lines.size() ? null : lines.get(looked++);
    }
  }

  /// The next line is this one.
  final void hears(String line) {
    assertThat(hear()).as("after %s", beforeLast()).isEqualTo(line);
  }

  /// The next line looks like this.
  final void hearsLike(String regex) {
    assertThat(hear()).as("after %s", beforeLast()).matches(regex);
  }

  /// The next thing is this, without a line end of its own.
  final void isPrompted(String prompt) {
    byte[] bytes = prompt.getBytes(StandardCharsets.UTF_8);
    synchronized (lines) {
      await(_ -> looked < lines.size() || ended || begun.length() >= bytes.length, "a prompt");
      if (looked < lines.size()) {
        String line = lines.get(looked);
        assertThat(line).startsWith(prompt);
        lines.set(looked, line.substring(prompt.length()));
      } else {
        int length = Math.min(bytes.length, begun.length());
        assertThat(new String(begun.take(length), StandardCharsets.UTF_8)).isEqualTo(prompt);
      }
    }
  }

  /// Passes over everything up to this line, which comes.
  final List<String> hearsAtLast(String line) {
    List<String> before = new ArrayList<>();
    for (String next = hear(); !next.equals(line); next = hear()) {
      before.add(next);
    }
    return before;
  }

  /// The connection ends, and nothing comes before that.
  final void hearsTheEnd() {
    synchronized (lines) {
      await(_ -> ended, "the end");
      assertThat(lines.subList(looked, lines.size())).as("before the end").isEmpty();
      assertThat(begun.text()).as("before the end").isEmpty();
    }
  }

  /// Waits for the end and gives every line that came, whether looked at or not.
  final List<String> heardToTheEnd() {
    await(_ -> ended, "the end");
    return heard();
  }

  /// Every line so far, whether looked at or not.
  final List<String> heard() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /// What came after the last line end.
  final String begunLine() {
    synchronized (lines) {
      return begun.text();
    }
  }

  /// Waits until this line is among those that came.
  final void awaitLine(String line) {
    await(all -> all.contains(line), "'" + line + "'");
  }

  /// Waits until the lines so far, taken together, are enough.
  final void await(Predicate<List<String>> enough, String what) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    synchronized (lines) {
      while (!enough.test(lines)) {
        AssertionError unheard = wrong;
        if (unheard != null) {
          throw unheard;
        }
        long leftMillis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (leftMillis <= 0) {
          throw new AssertionError("waited in vain for " + what + "; " + latest());
        }
        try {
          lines.wait(leftMillis);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  private String latest() {
    return "%d lines, the last %s, then '%s'%s"
        .formatted(lines.size(), before(lines.size()), begun.text(), ended ? ", the end" : "");
  }

  private List<String> beforeLast() {
    synchronized (lines) {
      return before(looked - 1);
    }
  }

  private List<String> before(int end) {
    return List.copyOf(lines.subList(Math.max(0, end - 5), end));
  }

  @Override
  public abstract void close();
}
