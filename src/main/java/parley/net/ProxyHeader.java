package parley.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.haproxy.HAProxyCommand;
import io.netty.handler.codec.haproxy.HAProxyMessage;
import io.netty.handler.codec.haproxy.HAProxyMessageDecoder;
import io.netty.handler.codec.haproxy.HAProxyProtocolException;
import io.netty.handler.codec.haproxy.HAProxySSLTLV;
import io.netty.handler.codec.haproxy.HAProxyTLV;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Takes the PROXY protocol header, version 1 or 2, with which a trusted proxy says whom it speaks
/// for, and keeps it as [RealAddress].
///
/// Where a header is required the handlers further on hear that the channel is active only once it
/// has come, so that they never take the proxy for the client. `LOCAL` and `UNKNOWN` headers, a
/// proxy's own health check, leave the address as it is.
public final class ProxyHeader extends ChannelInboundHandlerAdapter {
  /// Whether connections begin with a header.
  public enum Mode {
    OFF,
    /// One from a trusted address counts when it comes first; all else passes as it is.
    OPTIONAL,
    /// Whoever is not trusted, or sends none at once, is not served.
    REQUIRED
  }

  /// A proxy sends its header at once; a slow network takes a second or two.
  static final int HEADER_SECONDS_MAX = 5;

  /// The addresses take at most 216 bytes; the rest is for a certificate's name, a connection's
  /// number and the like.
  private static final int HEADER_BYTES_MAX = 1024;

  private final boolean required;
  private @Nullable Future<?> timeOut;

  private ProxyHeader(boolean required) {
    this.required = required;
  }

  /// Adds what this mode needs to the end of the pipeline of a connection that has just been
  /// accepted.
  public static void addTo(ChannelPipeline pipeline, Mode mode, Predicate<InetAddress> isTrusted) {
    boolean trusted = isTrusted.test(RealAddress.of(pipeline.channel()).getAddress());
    switch (mode) {
      case OFF -> {}
      case OPTIONAL -> {
        if (trusted) {
          pipeline.addLast(new ProxyPeek());
        }
      }
      case REQUIRED ->
          pipeline.addLast(trusted ? decoder() : new Stranger(), new ProxyHeader(true));
    }
  }

  /// Adds the reading of a header that has been seen to come.
  static void addAfter(ChannelHandlerContext context) {
    var pipeline = context.pipeline();
    pipeline.addAfter(context.name(), null, new ProxyHeader(false));
    pipeline.addAfter(context.name(), null, decoder());
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    if (required) {
      timeOut =
          context.executor().schedule(() -> context.close(), HEADER_SECONDS_MAX, TimeUnit.SECONDS);
    } else {
      context.fireChannelActive();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!(message instanceof HAProxyMessage header)) {
      context.fireChannelRead(message);
      return;
    }
    try {
      if (header.command() == HAProxyCommand.PROXY) {
        keep(context, header);
      }
    } finally {
      header.release();
    }
    if (required) {
      cancel();
      context.fireChannelActive();
    }
    context.pipeline().remove(this);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    cancel();
    if (!required) {
      context.fireChannelInactive(); // else nobody knows of it
    }
  }

  /// A broken header is quiet: the decoder has closed the connection.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (cause instanceof HAProxyProtocolException) {
      context.close();
    } else {
      context.fireExceptionCaught(cause);
    }
  }

  private static void keep(ChannelHandlerContext context, HAProxyMessage header) {
    String address = header.sourceAddress();
    switch (header.proxiedProtocol().addressFamily()) {
      case AF_IPv4, AF_IPv6 -> {
        var real =
            new RealAddress(
                new InetSocketAddress(InetAddress.ofLiteral(address), header.sourcePort()));
        real.keepAt(context.channel());
        if (header.tlvs().stream().anyMatch(ProxyHeader::saysSecure)) {
          Peer.markSecure(context.channel());
        }
        context.fireUserEventTriggered(real);
      }
      case AF_UNSPEC, AF_UNIX -> {}
    }
  }

  /// PROXY protocol, 2.2.5: the client has spoken TLS with the proxy.
  private static boolean saysSecure(HAProxyTLV tlv) {
    return tlv instanceof HAProxySSLTLV tls && tls.isPP2ClientSSL();
  }

  private static HAProxyMessageDecoder decoder() {
    return new HAProxyMessageDecoder(HEADER_BYTES_MAX);
  }

  private void cancel() {
    if (timeOut != null) {
      timeOut.cancel(false);
    }
  }

  /// Closes the connection of whoever is not trusted to say anything.
  private static final class Stranger extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext context) {
      context.close();
    }
  }
}
