package parley.net;

import io.netty.channel.Channel;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The addresses that have HTTP connections open, WebSockets among them: browsers open further
/// sockets ahead of need, which are no silent people. May be used from any thread.
final class HttpPeers {
  private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();

  /// A connection has begun to speak HTTP; counted until it is closed.
  void count(Channel channel) {
    InetAddress address = RealAddress.of(channel).getAddress();
    open.merge(address, 1, Integer::sum);
    channel
        .closeFuture()
        .addListener(_ -> open.computeIfPresent(address, (_, n) -> n > 1 ? n - 1 : null));
  }

  /// Whether an address has one.
  boolean has(InetAddress address) {
    return open.containsKey(address);
  }
}
