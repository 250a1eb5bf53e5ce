package parley.net;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import java.net.InetSocketAddress;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open port.
final class Listener {
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

  private final Listen listen;
  private final Channel channel;

  private Listener(Listen listen, Channel channel) {
    this.listen = listen;
    this.channel = channel;
  }

  /// Opens a port.
  ///
  /// @throws ListenException when that cannot be, with a sentence for the operator
  static Listener open(
      Listen listen, Transport transport, EventLoopGroup loops, Pipeline pipeline, NetLimits limits)
      throws ListenException {
    InetSocketAddress address = new InetSocketAddress(listen.host(), listen.port());
    if (address.isUnresolved()) {
      throw new ListenException(
          "There is no address '%s' to listen at: check the host.".formatted(listen.host()));
    }
    ServerBootstrap bootstrap = bootstrap(transport, loops, pipeline, limits);
    ChannelFuture bound = bootstrap.bind(address).awaitUninterruptibly();
    Throwable cause = bound.cause();
    if (cause != null) {
      throw new ListenException(sentence(listen, cause), cause);
    }
    Listener listener = new Listener(listen, bound.channel());
    LOG.debug("{} listens at {} ({})", listen.kind(), listener.address(), transport.name());
    return listener;
  }

  /// Whatever sockets of a port have in common.
  static ServerBootstrap bootstrap(
      Transport transport,
      EventLoopGroup loops,
      ChannelInitializer<Channel> pipeline,
      NetLimits limits) {
    ServerBootstrap bootstrap =
        new ServerBootstrap()
            .group(loops, loops)
            .channel(transport.server())
            .option(ChannelOption.SO_REUSEADDR, true)
            .option(ChannelOption.SO_BACKLOG, limits.acceptBacklog())
            .handler(new AcceptPause())
            .childHandler(pipeline)
            .childOption(ChannelOption.ALLOCATOR, PooledByteBufAllocator.DEFAULT)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
    transport.options(limits.keepAlive()).forEach((option, value) -> set(bootstrap, option, value));
    return bootstrap;
  }

  @SuppressWarnings("unchecked") // the map holds each option with a value of its type
  private static <T> void set(ServerBootstrap bootstrap, ChannelOption<T> option, Object value) {
    bootstrap.childOption(option, (T) value);
  }

  /// What stands in the way, and what to do about it.
  private static String sentence(Listen listen, Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("in use")) {
      return "Port %d is taken at %s: another program, perhaps another Parley, listens there. Stop it or choose another port."
          .formatted(listen.port(), listen.host());
    }
    if (message.contains("denied") || message.contains("not permitted")) {
      return "Port %d may not be opened by this user: choose a port from 1024 up."
          .formatted(listen.port());
    }
    if (message.contains("cannot assign") || message.contains("can't assign")) {
      return "This machine has no address %s: listen at one of its own, or at 0.0.0.0 for all."
          .formatted(listen.host());
    }
    return "Port %d cannot be opened at %s: %s."
        .formatted(listen.port(), listen.host(), cause.getMessage());
  }

  Listen listen() {
    return listen;
  }

  /// Where it listens, with its real port.
  InetSocketAddress address() {
    return (InetSocketAddress) channel.localAddress();
  }

  /// Accepts nobody any more.
  void close() {
    channel.close().awaitUninterruptibly();
  }
}
