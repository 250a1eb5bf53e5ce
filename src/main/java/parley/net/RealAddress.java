package parley.net;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.net.InetSocketAddress;

/// Where a connection really comes from: the other end of the socket, or what a trusted proxy there
/// says.
///
/// Also the event that a proxy has just said so.
///
/// @param address of the client, not of the proxy
public record RealAddress(InetSocketAddress address) {
  private static final AttributeKey<InetSocketAddress> KEY =
      AttributeKey.valueOf(RealAddress.class, "told");

  /// The best that is known of a channel.
  public static InetSocketAddress of(Channel channel) {
    var told = channel.attr(KEY).get();
    return told != null ? told : (InetSocketAddress) channel.remoteAddress();
  }

  /// An address as people write it: `192.0.2.1:4711`, `[2001:db8::1]:4711`.
  static String text(InetSocketAddress address) {
    String host = address.getAddress().getHostAddress();
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
  }

  void keepAt(Channel channel) {
    channel.attr(KEY).set(address);
  }
}
