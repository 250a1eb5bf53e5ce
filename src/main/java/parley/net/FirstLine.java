package parley.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.jspecify.annotations.Nullable;
import parley.door.Heard;

/// Looks at the first line after the greeting of an automatic port, and steps out of the way: it
/// may show that no person was greeted.
final class FirstLine extends ChannelInboundHandlerAdapter {
  private final LateSwitch lateSwitch;
  private final Switching switching;

  /// What is done when another protocol is spoken.
  interface Switching {
    /// Goes over to a protocol; the line that showed it comes next.
    void to(Protocol protocol);
  }

  FirstLine(LateSwitch lateSwitch, Switching switching) {
    this.lateSwitch = lateSwitch;
    this.switching = switching;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof Heard heard) {
      Protocol protocol = protocol(heard);
      if (protocol != null) {
        switching.to(protocol);
      }
      context.fireChannelRead(heard);
      context.pipeline().remove(this);
    } else {
      context.fireChannelRead(message);
    }
  }

  private @Nullable Protocol protocol(Heard heard) {
    return heard instanceof Heard.Line(String text) ? lateSwitch.protocol(text) : null;
  }
}
