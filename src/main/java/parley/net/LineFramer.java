package parley.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import parley.door.Heard;

/// Turns the bytes of a connection into [Heard] lines, as fast as they are wanted.
///
/// While the channel's auto-read is off nothing is cut: the bytes at hand wait here, and the kernel
/// keeps the rest from coming. So whoever stops reading, for a flood or a full queue, gets no
/// further line. Bytes that a selector has already seen are handed on by firing them into the
/// pipeline. Should this handler be removed, the bytes it has not used go on to the next one.
///
/// A connection that has never ended a line nor spoken telnet may send packets without line ends
/// ([Framing], [PacketEnd]). When the peer ends its output (`ChannelInputShutdownEvent`), what is
/// left is a line too; when the connection is lost it is not, for it may be half of one.
public final class LineFramer extends ChannelDuplexHandler {
  /// The most bytes that may wait here. One read is at most 64 KiB; more come only when the peer
  /// has ended its output: then the epoll transport reads on to the end although auto-read is off.
  /// It is more than a listener lets the kernel keep for one connection.
  private static final int WAITING_BYTES_MAX = 256 * 1024;

  private final LineCutter cutter;
  private final ArrayDeque<ByteBuf> waiting = new ArrayDeque<>(2);
  private final PacketEnd packetEnd;
  private Framing framing;
  private @Nullable Object inputEnd;
  private int waitingBytes;
  private boolean cutting;
  private boolean inputEnded;
  private boolean telnet;
  private boolean silenceUnheard; // for nobody was reading

  public LineFramer(Framing framing) {
    this.framing = framing;
    this.cutter = new LineCutter(framing);
    this.packetEnd = new PacketEnd(this::packetEnded);
  }

  /// Frames otherwise from the next line on: another protocol has taken over. For the event loop
  /// only.
  public void become(Framing next) {
    framing = next;
    cutter.become(next);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!(message instanceof ByteBuf bytes)) {
      context.fireChannelRead(message);
      return;
    }
    boolean single = mayLackLineEnds() && isOneCharacter(bytes);
    waiting.add(bytes);
    waitingBytes += bytes.readableBytes();
    if (waitingBytes > WAITING_BYTES_MAX) {
      forget();
      context.close();
      return;
    }
    cut(context);
    listenForSilence(context, single);
  }

  /// Lines are wanted (again): those at hand first, then whatever the socket has. After the end of
  /// input there is nothing to read, and the epoll transport would fail at trying: it gives up a
  /// socket that has ended while auto-read was off, and then closes it.
  @Override
  public void read(ChannelHandlerContext context) {
    if (cutting) {
      return;
    }
    boolean any = cut(context);
    if (any) {
      context.fireChannelReadComplete();
    }
    if (silenceUnheard) {
      listenForSilence(context, false);
    }
    if (waiting.isEmpty() && !inputEnded && (!any || areWanted(context))) {
      context.read();
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      packetEnd.cancel();
      inputEnded = true;
      inputEnd = event;
      cut(context);
      return;
    }
    if (event == PeerIsTelnet.EVENT) {
      packetEnd.cancel();
      telnet = true;
    }
    context.fireUserEventTriggered(event);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    forget();
    context.fireChannelInactive();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    packetEnd.cancel();
    var rest = cutter.handBack();
    if (rest.length > 0) {
      context.fireChannelRead(Unpooled.wrappedBuffer(rest));
    }
    while (!waiting.isEmpty()) {
      context.fireChannelRead(waiting.remove());
    }
    waitingBytes = 0;
  }

  /// Fires lines while they are wanted, and says whether there was one. A handler further on may
  /// stop the reading, or remove this one, with each line.
  private boolean cut(ChannelHandlerContext context) {
    if (cutting) {
      return false;
    }
    cutting = true;
    boolean any = false;
    while (!waiting.isEmpty() && areWanted(context)) {
      var line = nextLine(waiting.element());
      if (line != null) {
        context.fireChannelRead(line);
        any = true;
      }
    }
    cutting = false;
    return endOfInput(context) || any;
  }

  private @Nullable Heard nextLine(ByteBuf bytes) {
    int before = bytes.readableBytes();
    var line = cutter.next(bytes);
    waitingBytes -= before - bytes.readableBytes();
    if (!bytes.isReadable()) {
      waiting.remove().release();
    }
    return line;
  }

  private boolean endOfInput(ChannelHandlerContext context) {
    if (inputEnd == null || !waiting.isEmpty() || !areWanted(context)) {
      return false;
    }
    var event = inputEnd;
    inputEnd = null;
    boolean any = fireRest(context);
    context.fireUserEventTriggered(event);
    return any;
  }

  private boolean fireRest(ChannelHandlerContext context) {
    var rest = cutter.rest();
    if (rest != null) {
      context.fireChannelRead(rest);
    }
    return rest != null;
  }

  private void listenForSilence(ChannelHandlerContext context, boolean single) {
    silenceUnheard = !waiting.isEmpty();
    if (restMayBeLine() && waiting.isEmpty()) {
      packetEnd.bytesCame(context, single);
    } else {
      packetEnd.cancel();
    }
  }

  private void packetEnded(ChannelHandlerContext context) {
    if (!areWanted(context)) {
      silenceUnheard = true;
    } else if (!restMayBeLine()) {
      packetEnd.cancel();
    } else if (cutter.restIsOneCharacter() && !cutter.endsInCr()) {
      packetEnd.isTypistAfterAll();
    } else if (fireRest(context)) {
      context.fireChannelReadComplete();
    }
  }

  private boolean mayLackLineEnds() {
    return framing.packetsAreLines() && !telnet && !cutter.lineEndSeen();
  }

  private boolean restMayBeLine() {
    return mayLackLineEnds() && cutter.hasRest() && (cutter.endsInCr() || !packetEnd.isTypist());
  }

  private static boolean areWanted(ChannelHandlerContext context) {
    return context.channel().config().isAutoRead();
  }

  private static boolean isOneCharacter(ByteBuf bytes) {
    if (bytes.readableBytes() > 4) {
      return false; // the longest character of UTF-8
    }
    int characters = 0;
    for (int i = bytes.readerIndex(); i < bytes.writerIndex(); i++) {
      characters += Utf8.isContinuation(bytes.getByte(i)) ? 0 : 1;
    }
    return characters <= 1;
  }

  private void forget() {
    packetEnd.cancel();
    waiting.forEach(ByteBuf::release);
    waiting.clear();
    waitingBytes = 0;
    inputEnd = null;
    cutter.handBack();
  }
}
