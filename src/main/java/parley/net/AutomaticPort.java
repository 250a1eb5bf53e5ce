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
    void begin(
        Channel channel,
        Door door,
        LoginTimeOut timeOut,
        @Nullable Function<SocketConnection, FirstLine> firstLine);
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
          conversations.begin(channel, auto.text(), timeOut, seen == null ? this::doubting : null);
      case TAGGED -> conversations.begin(channel, auto.tagged(), timeOut, null);
      case IRC, HTTP, TLS, PROXY -> {
        LOG.debug("{} speaks {}, which is not served", channel.remoteAddress(), protocol);
        byte[] words = NotServed.words(protocol, seen == null ? Unpooled.EMPTY_BUFFER : seen);
        Ending.of(channel, times, () -> channel.write(Unpooled.wrappedBuffer(words)));
      }
    }
  }

  /// A silent peer is greeted as a person; its first line may show otherwise.
  private FirstLine doubting(SocketConnection connection) {
    return new FirstLine(lateSwitch, protocol -> change(connection, protocol));
  }

  private void change(SocketConnection connection, Protocol protocol) {
    if (protocol == Protocol.TAGGED) {
      connection.beginAnew(auto.tagged());
    } else {
      connection.endSwitched(NotServed.lateWords(protocol));
    }
  }
}
