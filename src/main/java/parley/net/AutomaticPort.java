package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.net.InetAddress;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.door.Door;
import parley.net.NetLimits.Times;
import parley.net.Spoken.Auto;

/// A port where every client is told apart by what it says first.
final class AutomaticPort {
  private static final Logger LOG = LoggerFactory.getLogger(AutomaticPort.class);

  private final Auto auto;
  private final Times times;
  private final Predicate<InetAddress> hasHttp;
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

  /// @param hasHttp whether an address has an open HTTP connection: browsers open further sockets
  ///   ahead of need, which are no silent people
  AutomaticPort(
      Auto auto, Times times, Predicate<InetAddress> hasHttp, Conversations conversations) {
    this.auto = auto;
    this.times = times;
    this.hasHttp = hasHttp;
    this.conversations = conversations;
    this.firstBytes = new FirstBytes(auto.tags());
    this.lateSwitch = new LateSwitch(auto.isNick());
  }

  /// Finds out what a new connection speaks, and begins a conversation.
  void select(Channel channel, LoginTimeOut timeOut) {
    boolean besideHttp = hasHttp.test(Pipeline.address(channel));
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
        if (auto.irc() == null) {
          notServed(channel, protocol, seen);
        } else {
          conversations.converse(channel, auto.irc(), timeOut, null);
        }
      }
      case HTTP, TLS, PROXY -> notServed(channel, protocol, seen);
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
