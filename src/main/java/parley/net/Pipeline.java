package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.ssl.SslHandler;
import java.net.InetAddress;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.door.Door;
import parley.door.Lines;
import parley.net.Spoken.Auto;

/// The handlers of a port's connections, in order:
///
/// 1. [ProxyHeader], where one is expected: whom a proxy speaks for;
/// 2. [Entrance]: whether there is room;
/// 3. [DoorSelector], at an automatic port, until it is known what is spoken; then
/// 4. [TelnetFilter]: telnet's commands, where people or programs are talked to;
/// 5. [LineFramer]: bytes become lines;
/// 6. [LineRate]: how fast lines pass, where that is limited;
/// 7. [FirstLine], for a silent person at an automatic port, until there is a first line;
/// 8. [Talk]: the conversation.
final class Pipeline extends ChannelInitializer<Channel>
    implements Entrance.Guests, AutomaticPort.Conversations {
  private static final byte[] NOTHING = {};
  private static final byte[] LINE_END = {'\r', '\n'};

  private final Edge edge;
  private final Map<?, Loop> loops;
  private final Admission admission;
  private final Listen listen;
  private final AdaptiveRecvByteBufAllocator receiveBuffers;
  private final @Nullable AutomaticPort automatic;
  private final @Nullable WebPort web;

  /// @param loops by the Netty event loop they are
  Pipeline(Edge edge, Map<?, Loop> loops, Admission admission, Listen listen) {
    this.edge = edge;
    this.loops = loops;
    this.admission = admission;
    this.listen = listen;
    int most = edge.limits().receiveBytesMax();
    this.receiveBuffers = new AdaptiveRecvByteBufAllocator(64, Math.min(512, most), most);
    this.automatic =
        listen.spoken() instanceof Auto auto
            ? new AutomaticPort(edge, auto, listen.tls(), this)
            : null;
    this.web =
        listen.spoken() instanceof Spoken.Web served ? new WebPort(edge, served, this) : null;
  }

  @Override
  protected void initChannel(Channel channel) {
    channel.config().setRecvByteBufAllocator(receiveBuffers);
    ProxyHeader.addTo(channel.pipeline(), listen.proxy(), edge.trustsProxy());
    channel.pipeline().addLast(new Entrance(admission, this, listen.kind()));
  }

  @Override
  public void welcome(ChannelHandlerContext context) {
    Channel channel = context.channel();
    LoginTimeOut timeOut = new LoginTimeOut(channel, edge.limits().times().loginMillis());
    switch (listen.spoken()) {
      case Spoken.One(Door door) -> secured(channel, () -> converse(channel, door, timeOut));
      case Spoken.Web _ ->
          secured(channel, () -> Objects.requireNonNull(web).serve(channel, timeOut));
      case Auto _ -> Objects.requireNonNull(automatic).select(channel, timeOut);
    }
  }

  private void secured(Channel channel, Runnable then) {
    if (listen.tls() == null) {
      then.run();
    } else {
      AutomaticPort.secure(channel, listen.tls(), edge.limits().times(), then);
    }
  }

  @Override
  public void turnAway(ChannelHandlerContext context) {
    Channel channel = context.channel();
    String address = address(channel).getHostAddress();
    if (channel.pipeline().get(SslHandler.class) != null
        || channel.pipeline().get(HttpServerCodec.class) != null) {
      channel.close(); // nothing short can be said in these
      return;
    }
    ByteBuf words =
        switch (listen.spoken()) {
          case Spoken _ when listen.tls() != null && automatic == null -> Unpooled.EMPTY_BUFFER;
          case Spoken.Web _ -> Unpooled.EMPTY_BUFFER;
          case Spoken.One(Door door) -> TurnedAway.words(door, address);
          case Auto auto -> TurnedAway.words(auto.text(), address);
        };
    channel.writeAndFlush(words).addListener(ChannelFutureListener.CLOSE);
  }

  private void converse(Channel channel, Door door, LoginTimeOut timeOut) {
    converse(channel, door, timeOut, null);
  }

  @Override
  public void converse(
      Channel channel,
      Door door,
      LoginTimeOut timeOut,
      @Nullable Function<SocketConnection, FirstLine> firstLine) {
    Reading reading = new Reading(channel);
    ChannelPipeline pipeline = channel.pipeline();
    pipeline.addLast(new Threshold());
    Loop loop = Objects.requireNonNull(loops.get(channel.eventLoop()));
    SocketConnection connection =
        new SocketConnection(edge, loop, pipeline.context(Threshold.class), reading, timeOut, door);
    if (door.lines() == Lines.TEXT) {
      pipeline.addLast(new TelnetFilter());
    }
    pipeline.addLast(new LineFramer(framing(door)));
    FloodLimits rate = edge.rate().get();
    if (rate.linesPerSecond() > 0) {
      pipeline.addLast(new LineRate(rate, reading));
    }
    if (firstLine != null) {
      pipeline.addLast(firstLine.apply(connection));
    }
    pipeline.addLast(new Talk(connection));
    connection.begin();
    connection.flush();
  }

  private Framing framing(Door door) {
    return switch (door.lines()) {
      case TEXT -> Framing.text(edge.limits().lineBytesMax());
      case IRC -> Framing.irc(edge.limits().ircTagBytesMax(), edge.limits().ircPasswordBytesMax());
    };
  }

  @Override
  public void converseAnew(Channel channel, SocketConnection connection, Door door) {
    channel.pipeline().get(LineFramer.class).become(framing(door));
    byte[] firstWords = NOTHING;
    if (door.lines() == Lines.IRC) {
      channel.pipeline().remove(TelnetFilter.class);
      firstWords = LINE_END; // the greeting's last line had none
    }
    connection.beginAnew(door, firstWords);
  }

  static InetAddress address(Channel channel) {
    return RealAddress.of(channel).getAddress();
  }
}
