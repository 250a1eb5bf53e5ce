package parley.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.event.Departure;
import parley.door.Farewell;
import parley.door.Heard;
import parley.net.http.WebSocketLines;

/// The end of a pipeline: gives what is heard on a channel to its connection.
final class Talk extends ChannelInboundHandlerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Talk.class);

  private final SocketConnection connection;

  Talk(SocketConnection connection) {
    this.connection = connection;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof Heard heard) {
      connection.hear(heard);
    } else {
      context.fireChannelRead(message);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    connection.flush();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    switch (event) {
      case ChannelInputShutdownEvent _ -> connection.inputEnded();
      case PeerIsTelnet _ -> connection.isTelnet();
      case WebSocketLines.Broken _ -> connection.broken(Departure.LOST);
      case LineRate.TooFast _ -> connection.cut(Farewell.FLOOD, Departure.FLOODED);
      case Object _ -> context.fireUserEventTriggered(event);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    connection.closed();
  }

  /// A socket that breaks is everyday, and so are bytes that are no TLS; anything else is a mistake
  /// of ours.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (cause instanceof IOException || cause instanceof DecoderException) {
      connection.broken(isTimeOut(cause) ? Departure.TIMED_OUT : Departure.LOST);
    } else {
      LOG.error("a connection from {} ends: its pipeline broke", connection.address(), cause);
      connection.broken(Departure.LOST);
    }
    context.close();
  }

  /// Both transports say so in words only.
  private static boolean isTimeOut(Throwable cause) {
    String message = cause.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("timed out");
  }
}
