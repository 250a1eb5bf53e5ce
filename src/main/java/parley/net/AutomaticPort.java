package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.ssl.SslHandler;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.door.Door;
import parley.net.NetLimits.Times;
import parley.net.Spoken.Auto;
import parley.net.tls.Tls;
import parley.net.tls.TlsLater;
import parley.net.tls.TlsWatch;

/// A port where every client is told apart by what it says first.
final class AutomaticPort {
  private static final Logger LOG = LoggerFactory.getLogger(AutomaticPort.class);

  private final Auto auto;
  private final Times times;
  private final HttpPeers httpPeers;
  private final @Nullable Tls tls;
  private final @Nullable WebPort web;
  private final Conversations conversations;
  private final FirstBytes firstBytes;
  private final LateSwitch lateSwitch;

  /// What begins conversations.
  interface Conversations {
    /// Begins one.
    ///
    /// @param firstLine looks at the first line, where that may still change the door
    void converse(
        Channel channel,
        Door door,
        LoginTimeOut timeOut,
        @Nullable Function<SocketConnection, FirstLine> firstLine);

    /// Goes over to another dialect, as the first line has shown; that line comes next.
    void converseAnew(Channel channel, SocketConnection connection, Door door);
  }

  AutomaticPort(Edge edge, Auto auto, @Nullable Tls tls, Conversations conversations) {
    this.auto = auto;
    this.times = edge.limits().times();
    this.httpPeers = edge.httpPeers();
    this.tls = tls;
    this.conversations = conversations;
    this.web = auto.web() == null ? null : new WebPort(edge, auto.web(), conversations);
    this.firstBytes = new FirstBytes(auto.tags());
    this.lateSwitch = new LateSwitch(auto.isNick());
  }

  /// Finds out what a new connection speaks, and begins a conversation.
  void select(Channel channel, LoginTimeOut timeOut) {
    boolean besideHttp = httpPeers.has(Pipeline.address(channel));
    int silenceMillis = besideHttp ? times.silenceBesideHttpMillis() : times.silenceMillis();
    channel
        .pipeline()
        .addLast(
            new DoorSelector(
                firstBytes,
                silenceMillis,
                (protocol, seen) -> chosen(channel, timeOut, protocol, seen)));
  }

  private void chosen(
      Channel channel, LoginTimeOut timeOut, Protocol protocol, @Nullable ByteBuf seen) {
    switch (protocol) {
      case TEXT ->
          conversations.converse(
              channel, auto.text(), timeOut, seen == null ? doubting(channel) : null);
      case TAGGED -> conversations.converse(channel, auto.tagged(), timeOut, null);
      case IRC -> {
        Door irc = auto.irc();
        if (irc == null) {
          notServed(channel, protocol, seen);
        } else {
          conversations.converse(channel, irc, timeOut, null);
        }
      }
      case HTTP -> {
        if (web == null) {
          notServed(channel, protocol, seen);
        } else {
          web.serve(channel, timeOut);
        }
      }
      case TLS -> {
        if (tls == null || channel.pipeline().get(SslHandler.class) != null) {
          notServed(channel, protocol, seen);
        } else {
          secure(channel, tls, times, () -> select(channel, timeOut));
        }
      }
      case PROXY -> notServed(channel, protocol, seen);
    }
  }

  /// Speaks TLS with a connection; what comes inside it comes to handlers added by `then`.
  static void secure(Channel channel, Tls tls, Times times, Runnable then) {
    CompletableFuture<?> ready = tls.ready();
    Runnable begins =
        () ->
            channel
                .pipeline()
                .addLast(tls.handler(channel.alloc(), times.handshakeMillis()), new TlsWatch(then));
    if (ready.isDone() && !ready.isCompletedExceptionally()) {
      begins.run();
    } else {
      TlsLater.add(channel, ready, begins);
    }
  }

  private void notServed(Channel channel, Protocol protocol, @Nullable ByteBuf seen) {
    LOG.debug("{} speaks {}, which is not served", channel.remoteAddress(), protocol);
    byte[] words = NotServed.words(protocol, seen == null ? Unpooled.EMPTY_BUFFER : seen);
    Ending.of(channel, times, () -> channel.write(Unpooled.wrappedBuffer(words)));
  }

  /// A silent peer is greeted as a person; its first line may show otherwise.
  private Function<SocketConnection, FirstLine> doubting(Channel channel) {
    return connection ->
        new FirstLine(lateSwitch, protocol -> change(channel, connection, protocol));
  }

  private void change(Channel channel, SocketConnection connection, Protocol protocol) {
    Door irc = auto.irc();
    if (protocol == Protocol.TAGGED) {
      conversations.converseAnew(channel, connection, auto.tagged());
    } else if (protocol == Protocol.IRC && irc != null) {
      conversations.converseAnew(channel, connection, irc);
    } else {
      connection.endSwitched(NotServed.lateWords(protocol));
    }
  }
}
