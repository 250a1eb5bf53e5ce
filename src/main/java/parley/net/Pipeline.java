package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import java.net.InetAddress;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.door.Door;
import parley.net.Spoken.Auto;

/// The handlers of a port's connections, in order:
///
/// 1. [ProxyHeader], where one is expected: whom a proxy speaks for;
/// 2. [Entrance]: whether there is room;
/// 3. [DoorSelector], at an automatic port, until it is known what is spoken; then
/// 4. [TelnetFilter]: telnet's commands;
/// 5. [LineFramer]: bytes become lines;
/// 6. [LineRate]: how fast lines pass, where that is limited;
/// 7. [FirstLine], for a silent person at an automatic port, until there is a first line;
/// 8. [Talk]: the conversation.
final class Pipeline extends ChannelInitializer<Channel> implements Entrance.Guests {
  private final Edge edge;
  private final Map<?, Loop> loops;
  private final Admission admission;
  private final Predicate<InetAddress> trustsProxy;
  private final Listen listen;
  private final Framing framing;
  private final AdaptiveRecvByteBufAllocator receiveBuffers;
  private final @Nullable AutomaticPort automatic;

  /// @param loops by the Netty event loop they are
  Pipeline(
      Edge edge,
      Map<?, Loop> loops,
      Admission admission,
      Predicate<InetAddress> trustsProxy,
      Listen listen) {
    this.edge = edge;
    this.loops = loops;
    this.admission = admission;
    this.trustsProxy = trustsProxy;
    this.listen = listen;
    int most = edge.limits().receiveBytesMax();
    this.receiveBuffers = new AdaptiveRecvByteBufAllocator(64, Math.min(512, most), most);
    this.automatic =
        listen.spoken() instanceof Auto auto
            ? new AutomaticPort(auto, edge.limits().times(), _ -> false, this::converse)
            : null;
    this.framing = new Framing(edge.limits().lineBytesMax(), true);
  }

  @Override
  protected void initChannel(Channel channel) {
    channel.config().setRecvByteBufAllocator(receiveBuffers);
    ProxyHeader.addTo(channel.pipeline(), listen.proxy(), trustsProxy);
    channel.pipeline().addLast(new Entrance(admission, this, listen.kind()));
  }

  @Override
  public void welcome(ChannelHandlerContext context) {
    Channel channel = context.channel();
    LoginTimeOut timeOut = new LoginTimeOut(channel, edge.limits().times().loginMillis());
    switch (listen.spoken()) {
      case Spoken.One(Door door) -> converse(channel, door, timeOut, null);
      case Auto _ -> Objects.requireNonNull(automatic).select(channel, timeOut);
      case Spoken.Later() -> channel.close();
    }
  }

  @Override
  public void turnAway(ChannelHandlerContext context) {
    Channel channel = context.channel();
    String address = address(channel).getHostAddress();
    ByteBuf words =
        switch (listen.spoken()) {
          case Spoken.One(Door door) -> TurnedAway.words(door, address);
          case Auto auto -> TurnedAway.words(auto.text(), address);
          case Spoken.Later() -> Unpooled.EMPTY_BUFFER;
        };
    channel.writeAndFlush(words).addListener(ChannelFutureListener.CLOSE);
  }

  /// Begins a conversation.
  ///
  /// @param firstLine looks at the first line, where that may still change the door
  void converse(
      Channel channel,
      Door door,
      LoginTimeOut timeOut,
      @Nullable Function<SocketConnection, FirstLine> firstLine) {
    Reading reading = new Reading(channel);
    ChannelHandlerContext entrance = channel.pipeline().context(Entrance.class);
    Loop loop = Objects.requireNonNull(loops.get(channel.eventLoop()));
    SocketConnection connection =
        new SocketConnection(edge, loop, entrance, reading, timeOut, door);
    ChannelPipeline pipeline = channel.pipeline();
    pipeline.addLast(new TelnetFilter(), new LineFramer(framing));
    if (edge.limits().rate().linesPerSecond() > 0) {
      pipeline.addLast(new LineRate(edge.limits().rate(), reading));
    }
    if (firstLine != null) {
      pipeline.addLast(firstLine.apply(connection));
    }
    pipeline.addLast(new Talk(connection));
    connection.begin();
    connection.flush();
  }

  static InetAddress address(Channel channel) {
    return RealAddress.of(channel).getAddress();
  }
}
