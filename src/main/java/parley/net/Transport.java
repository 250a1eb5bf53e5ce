package parley.net;

import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioChannelOption;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.net.ExtendedSocketOptions;
import parley.net.NetLimits.KeepAlive;

/// How sockets are reached: the native transport of Linux where it loads, that of the JDK
/// elsewhere.
///
/// @param name for the log
/// @param handlers makes what an event loop waits with
/// @param server the class of listening channels
/// @param nativeLinux whether options of Linux alone may be set
record Transport(
    String name,
    IoHandlerFactory handlers,
    Class<? extends ServerChannel> server,
    boolean nativeLinux) {

  /// The best one on this machine.
  static Transport best() {
    return Epoll.isAvailable() ? epoll() : nio();
  }

  private static Transport epoll() {
    return new Transport(
        "native epoll", EpollIoHandler.newFactory(), EpollServerSocketChannel.class, true);
  }

  /// The JDK's own, which is there everywhere.
  static Transport nio() {
    return new Transport("NIO", NioIoHandler.newFactory(), NioServerSocketChannel.class, false);
  }

  /// Event loops, each a thread with its own connections.
  EventLoopGroup loops(int count) {
    return new MultiThreadIoEventLoopGroup(
        count, new DefaultThreadFactory("parley-loop"), handlers);
  }

  /// The socket options that make TCP itself notice a dead peer: one that is silent by unanswered
  /// probes, one that is written to by what stays unacknowledged.
  Map<ChannelOption<?>, Object> options(KeepAlive keepAlive) {
    if (nativeLinux) {
      return Map.of(
          ChannelOption.SO_KEEPALIVE, true,
          EpollChannelOption.TCP_KEEPIDLE, keepAlive.idleSeconds(),
          EpollChannelOption.TCP_KEEPINTVL, keepAlive.probeSeconds(),
          EpollChannelOption.TCP_KEEPCNT, keepAlive.probes(),
          EpollChannelOption.TCP_USER_TIMEOUT,
              (int) TimeUnit.SECONDS.toMillis(keepAlive.deadSeconds()));
    }
    return Map.of(
        ChannelOption.SO_KEEPALIVE,
        true,
        NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE),
        keepAlive.idleSeconds(),
        NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPINTERVAL),
        keepAlive.probeSeconds(),
        NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPCOUNT),
        keepAlive.probes());
  }
}
