package parley.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A client of a server under test: a TCP connection, what it has read, and a deadline for
/// everything it waits for. It waits no longer than it must, and fails with all that came instead.
///
/// ```java
/// try (Client ann = Client.to(port)) {
///   ann.types("JOIN:ann");
///   ann.sees("JOINED:ann");
/// }
/// ```
///
/// That something does not come is shown by asking for something that must come after it:
/// `ann.types("PING"); ann.sees("PONG");`.
public final class Client implements AutoCloseable {
  /// What a busy machine may need for something that takes it no time at all.
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int END = -1;

  private final Socket socket;
  private final byte[] chunk = new byte[16 * 1024];
  private final Incoming unread = new Incoming();
  private final List<String> seen = new ArrayList<>();
  private Duration patience = PATIENCE;
  private boolean ended;

  private Client(Socket socket) {
    this.socket = socket;
  }

  /// Connects to a port of this machine.
  public static Client to(int port) {
    return to(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /// Connects.
  public static Client to(InetSocketAddress address) {
    try {
      Socket socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.connect(address, (int) PATIENCE.toMillis());
      return new Client(socket);
    } catch (IOException e) {
      throw new UncheckedIOException("no connection to " + address, e);
    }
  }

  /// Waits so long from now on, no longer, for each thing.
  public Client patience(Duration time) {
    patience = time;
    return this;
  }

  /// The port at this end.
  public int localPort() {
    return socket.getLocalPort();
  }

  /// Sends a line and its end.
  public void types(String line) {
    sends(line + "\n");
  }

  /// Sends text as it is, in one piece.
  public void sends(String text) {
    sends(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Sends bytes as they are, in one piece.
  public void sends(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot send any more; seen so far: " + seen, e);
    }
  }

  /// Reads the next line, without its LF.
  public String line() {
    long deadline = deadline();
    String line = unread.line();
    while (line == null) {
      if (!more(deadline)) {
        throw new AssertionError("no further line" + soFar());
      }
      line = unread.line();
    }
    seen.add(line);
    return line;
  }

  /// Reads these lines, in this order, and nothing between them.
  public void sees(String... lines) {
    for (String expected : lines) {
      String line = line();
      if (!line.equals(expected)) {
        throw new AssertionError("expected: " + expected + "\ngot: " + line + soFar());
      }
    }
  }

  /// Reads lines up to one that is like this, which it gives.
  public String seesAtLast(Predicate<String> like) {
    String line = line();
    while (!like.test(line)) {
      line = line();
    }
    return line;
  }

  /// Reads lines up to this one.
  public void seesAtLast(String expected) {
    seesAtLast(expected::equals);
  }

  /// Reads exactly this text, which need not end a line: a prompt.
  public void seesText(String expected) {
    long deadline = deadline();
    int length = expected.getBytes(StandardCharsets.UTF_8).length;
    while (unread.size() < length) {
      if (!more(deadline)) {
        throw new AssertionError("expected: " + expected + soFar());
      }
    }
    String text = unread.take(length);
    if (!text.equals(expected)) {
      throw new AssertionError("expected: " + expected + "\ngot: " + text + soFar());
    }
    seen.add(text);
  }

  /// Waits until the server has closed the connection; nothing more may come before.
  public void seesTheEnd() {
    List<String> lines = linesToTheEnd();
    if (!lines.isEmpty()) {
      throw new AssertionError("expected the end, got: " + lines);
    }
  }

  /// Reads whatever comes until the server has closed the connection.
  public List<String> linesToTheEnd() {
    long deadline = deadline();
    while (!ended) {
      if (!more(deadline) && !ended) {
        throw new AssertionError("the connection is still open" + soFar());
      }
    }
    return unread.take(unread.size()).lines().toList();
  }

  /// Says that nothing more will be sent, and goes on reading.
  public void endsSending() {
    try {
      socket.shutdownOutput();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Breaks the connection without a word: the server gets a reset.
  public void breaks() {
    try {
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    close();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads what there is, or waits for something.
  ///
  /// @return false when the deadline has passed or nothing more will ever come
  private boolean more(long deadline) {
    long left = deadline - System.nanoTime();
    if (ended || left <= 0) {
      return false;
    }
    try {
      socket.setSoTimeout((int) Math.max(1, Duration.ofNanos(left).toMillis()));
      int count = socket.getInputStream().read(chunk);
      ended = count == END;
      unread.add(chunk, Math.max(0, count));
    } catch (SocketTimeoutException _) {
      return false;
    } catch (IOException _) {
      ended = true; // reset by the server: as closed as can be
    }
    return !ended;
  }

  private long deadline() {
    return System.nanoTime() + patience.toNanos();
  }

  private String soFar() {
    return "%nseen so far: %s%nunread: %s%n%s"
        .formatted(seen, unread, ended ? "the connection is closed" : "the connection is open");
  }
}
