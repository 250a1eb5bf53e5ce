package parley.net;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;

/// The event that a peer has been heard to speak telnet: its lines end with CR LF from now on, in
/// both directions.
public enum PeerIsTelnet {
  EVENT;

  private static final AttributeKey<Boolean> KEY =
      AttributeKey.valueOf(PeerIsTelnet.class, "telnet");

  /// Whether this has been heard of the channel's peer.
  public static boolean on(Channel channel) {
    return channel.hasAttr(KEY);
  }

  static void mark(Channel channel) {
    channel.attr(KEY).set(true);
  }
}
