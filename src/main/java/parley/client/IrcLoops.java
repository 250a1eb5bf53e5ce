package parley.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A few threads that carry many connections.
public final class IrcLoops implements AutoCloseable {
  /// Bytes that one read takes: a burst of some 300 lines of chat in one system call.
  static final int READ_BYTES = 32_768;

  private static final int CONNECT_MILLIS_MAX = 30_000; // a busy server may be slow to accept
  private static final long CLOSE_SECONDS_MAX = 10; // closing sockets takes far less

  private final EventLoopGroup group;
  private final Bootstrap bootstrap;

  /// Starts the threads; they end with [#close].
  public IrcLoops(int threads) {
    boolean epoll = Epoll.isAvailable();
    group =
        new MultiThreadIoEventLoopGroup(
            threads,
            new DefaultThreadFactory("parley-client", true),
            epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory());
    bootstrap =
        new Bootstrap()
            .group(group)
            .channel(epoll ? EpollSocketChannel.class : NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS_MAX)
            .option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(READ_BYTES));
  }

  /// Opens a connection; the listener hears whether that went well, and everything after.
  public void connect(InetSocketAddress address, LineListener listener) {
    bootstrap
        .clone()
        .handler(new LineReader(listener))
        .connect(address)
        .addListener(done -> {
          if (!done.isSuccess()) {
            listener.ended("no connection: " + done.cause().getMessage());
          }
        });
  }

  /// One of the threads, for work that must not meet what its listeners do. With one thread alone
  /// it is the thread that every listener is called on.
  public ScheduledExecutorService executor() {
    return group.next();
  }

  /// Closes all connections and ends the threads.
  @Override
  public void close() {
    group
        .shutdownGracefully(0, CLOSE_SECONDS_MAX, TimeUnit.SECONDS)
        .awaitUninterruptibly(CLOSE_SECONDS_MAX, TimeUnit.SECONDS);
  }
}
