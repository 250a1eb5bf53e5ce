package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.ByteToMessageDecoder;
import org.jspecify.annotations.Nullable;

/// Looks whether a connection begins with a PROXY protocol header, and steps out of the way.
final class ProxyPeek extends ChannelInboundHandlerAdapter {
  private @Nullable ByteBuf seen;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    var bytes = (ByteBuf) message;
    seen = seen == null ? bytes : join(context, seen, bytes);
    switch (FirstBytes.proxy(seen)) {
      case MORE -> {}
      case NO -> context.pipeline().remove(this);
      case YES -> {
        ProxyHeader.addAfter(context);
        context.pipeline().remove(this);
      }
    }
  }

  /// What was seen goes on to whoever is next by now.
  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    var bytes = seen;
    seen = null;
    if (bytes != null && context.channel().isActive()) {
      context.fireChannelRead(bytes);
    } else if (bytes != null) {
      bytes.release();
    }
  }

  private static ByteBuf join(ChannelHandlerContext context, ByteBuf before, ByteBuf bytes) {
    return ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(context.alloc(), before, bytes);
  }
}
