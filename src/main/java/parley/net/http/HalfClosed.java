package parley.net.http;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.channel.epoll.EpollSocketChannel;

/// Sockets whose peers have ended their side, and still read.
public final class HalfClosed {
  private HalfClosed() {}

  /// Netty's epoll transport takes a socket whose input has ended out of its watch, and then cannot
  /// wait for it to become writable: a long write would be cut short (seen with 4.2.18, since
  /// netty/netty#16689). Registered anew, it is watched again.
  ///
  /// @param then writes, or goes on writing
  public static void writableAgain(Channel channel, Runnable then) {
    EventLoop loop = channel.eventLoop();
    if (channel instanceof EpollSocketChannel) {
      channel.deregister().addListener(_ -> loop.register(channel).addListener(_ -> then.run()));
    } else {
      then.run();
    }
  }
}
