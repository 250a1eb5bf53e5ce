package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What it costs this machine to write one line to one connection and nothing else: a hundred bytes
/// at a time over loopback TCP, to one connection after the other. Microseconds change with the
/// machine and with what else it does; how many times this floor a server takes changes less.
final class Floor implements AutoCloseable {
  /// More connections cost hardly more, and each takes two open files.
  private static final int CONNECTIONS_MAX = 1_000;

  private static final int LINE_BYTES = 100;
  private static final int READ_BYTES = 1 << 16;
  private static final long WARM_UP_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final double MICRO_NANOS = 1e3;

  private final Selector selector;
  private final List<SocketChannel> writers = new ArrayList<>();
  private final List<SocketChannel> readers = new ArrayList<>();
  private volatile @Nullable Exception broken;

  private Floor() throws IOException {
    selector = Selector.open();
  }

  /// The processor time of a line, microseconds.
  ///
  /// @param connections to how many, 1,000 at most
  static double micros(int connections) throws BenchException {
    try (Floor floor = new Floor()) {
      floor.connect(Math.min(connections, CONNECTIONS_MAX));
      Thread.ofPlatform().name("bench-floor").daemon().start(floor::read); // ends with the selector
      return floor.measured();
    } catch (IOException e) {
      throw new BenchException("what a write costs here cannot be found: " + e.getMessage(), e);
    }
  }

  private double measured() throws IOException {
    try {
      write(WARM_UP_NANOS);
      return write(WINDOW_NANOS);
    } catch (IOException e) {
      Exception why = broken;
      throw why == null ? e : new IOException("nobody reads: " + why.getMessage(), why);
    }
  }

  private void connect(int connections) throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (ServerSocketChannel listener = ServerSocketChannel.open().bind(any)) {
      for (int i = 0; i < connections; i++) {
        SocketChannel reader = SocketChannel.open(listener.getLocalAddress());
        readers.add(reader);
        reader.configureBlocking(false).register(selector, SelectionKey.OP_READ);
        writers.add(listener.accept().setOption(StandardSocketOptions.TCP_NODELAY, true));
      }
    }
  }

  private double write(long nanos) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    ByteBuffer line = ByteBuffer.allocateDirect(LINE_BYTES);
    long end = System.nanoTime() + nanos;
    long lines = 0;
    long begin = threads.getCurrentThreadCpuTime();
    while (System.nanoTime() < end) {
      for (SocketChannel writer : writers) {
        line.clear();
        writer.write(line);
      }
      lines += writers.size();
    }
    return (threads.getCurrentThreadCpuTime() - begin) / MICRO_NANOS / lines;
  }

  private void read() {
    ByteBuffer some = ByteBuffer.allocateDirect(READ_BYTES);
    try {
      while (selector.isOpen()) {
        selector.select(key -> readFrom((SocketChannel) key.channel(), some.clear()));
      }
    } catch (ClosedSelectorException _) {
      return; // that is how it ends
    } catch (IOException | UncheckedIOException e) {
      stopReading(e);
    }
  }

  private static void readFrom(SocketChannel channel, ByteBuffer some) {
    try {
      if (channel.read(some) < 0) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Nothing is read any more: whoever writes must not wait for it, and fails instead.
  private void stopReading(Exception why) {
    broken = why;
    try {
      close(readers);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    close(writers);
    close(readers);
    selector.close();
  }

  private static void close(List<SocketChannel> channels) throws IOException {
    for (SocketChannel channel : channels) {
      channel.close();
    }
  }
}
