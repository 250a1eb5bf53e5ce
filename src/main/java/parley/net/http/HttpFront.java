package parley.net.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import io.netty.handler.flow.FlowControlHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import parley.door.web.WebReply;

/// Takes HTTP requests, one after the other: each is replied to, or becomes a WebSocket, and then
/// there are no more. What is refused ends the connection. A proxy that speaks for others gets one
/// reply to a connection, so that nobody's request can hide behind another's.
///
/// The next request is read when the reply to the last one is written: who does not read is not
/// heard.
///
/// Sub-protocols are those of IRCv3: `text.ircv3.net` and `binary.ircv3.net`, whichever the client
/// names first; a client that names none is taken too. Extensions, compression among them, are not
/// spoken.
public final class HttpFront extends ChannelInboundHandlerAdapter {
  /// Bytes of a request line: a path and what a proxy adds to it.
  private static final int LINE_BYTES_MAX = 4096;

  /// Bytes of all headers: browsers send some 1,000, with large cookies some thousands.
  private static final int HEADER_BYTES_MAX = 8192;

  /// More than any page has files; then the client connects anew.
  private static final int REQUESTS_MAX = 1000;

  /// How long a reply may take to be written: a hundred kilobytes over the slowest link.
  private static final int REPLY_MILLIS = 60_000;

  /// A request has no body here; this much is read before that is known.
  private static final int CHUNK_BYTES = 1024;

  private static final String SUB_PROTOCOLS =
      WebSocketLines.TEXT_PROTOCOL + "," + WebSocketLines.BINARY_PROTOCOL;

  private final WebSettings settings;
  private final Next next;
  private @Nullable HttpRequest request;
  private @Nullable Future<?> timeOut;
  private int requests;
  private boolean inputEnded;
  private boolean busy;

  /// What becomes of a connection.
  public interface Next {
    /// Whether the client is a proxy that may speak for others.
    boolean isProxy();

    /// The proxy says who is really there, before anything else happens.
    ///
    /// @return whether there is still room for it
    boolean isReally(Forwarded forwarded);

    /// It speaks lines from here on; their bytes come to handlers added at the end.
    void upgraded();

    /// It ends with this.
    void ends(FullHttpResponse lastWords);
  }

  private HttpFront(WebSettings settings, Next next) {
    this.settings = settings;
    this.next = next;
  }

  /// Adds what speaks HTTP to the end of a pipeline.
  public static void addTo(ChannelPipeline pipeline, WebSettings settings, Next next) {
    HttpDecoderConfig limits =
        new HttpDecoderConfig()
            .setMaxInitialLineLength(LINE_BYTES_MAX)
            .setMaxHeaderSize(HEADER_BYTES_MAX)
            .setMaxChunkSize(CHUNK_BYTES)
            .setChunkedSupported(false);
    pipeline.addLast(
        new HttpServerCodec(limits), new FlowControlHandler(), new HttpFront(settings, next));
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    closeAfter(context, settings.requestMillis());
  }

  /// Whatever comes next, a request or the end of a reply, has its time.
  private void closeAfter(ChannelHandlerContext context, int millis) {
    handlerRemoved(context);
    timeOut = context.executor().schedule(() -> context.close(), millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (timeOut != null) {
      timeOut.cancel(false);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    handlerRemoved(context);
    context.fireChannelInactive();
  }

  /// Half a request is all there will be.
  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      inputEnded = true;
      if (!busy) {
        context.close();
      }
    }
    context.fireUserEventTriggered(event);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      if (message instanceof ByteBuf) {
        context.close(); // frames before the answer to the handshake: RFC 6455, 4.1 forbids them
      } else if (!busy && message instanceof HttpObject part) {
        part(context, part);
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void part(ChannelHandlerContext context, HttpObject part) {
    if (part.decoderResult().isFailure()) {
      ends(refusal(part.decoderResult().cause()));
    } else if (part instanceof HttpContent content && content.content().isReadable()) {
      ends(Replies.refusal(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE, "Nothing is taken here."));
    } else if (part instanceof HttpRequest head) {
      request = head;
    }
    if (!busy && part instanceof LastHttpContent && request != null) {
      whole(context, request);
    }
  }

  private void whole(ChannelHandlerContext context, HttpRequest whole) {
    busy = true;
    boolean proxied = next.isProxy();
    if (proxied && !next.isReally(Forwarded.of(whole.headers(), settings.isTrusted()))) {
      return;
    }
    FullHttpResponse refusal = Upgrade.refusal(whole, settings);
    if (refusal != null) {
      next.ends(refusal);
    } else if (Upgrade.isWanted(whole)) {
      upgrade(context, whole);
    } else {
      reply(context, whole, proxied);
    }
  }

  private void reply(ChannelHandlerContext context, HttpRequest whole, boolean proxied) {
    requests++;
    boolean last = proxied || requests >= REQUESTS_MAX || !HttpUtil.isKeepAlive(whole);
    context.channel().config().setAutoRead(false);
    closeAfter(context, REPLY_MILLIS);
    settings
        .site()
        .reply(Replies.asked(whole))
        .thenAccept(reply -> context.executor().execute(() -> write(context, reply, last)));
  }

  private void write(ChannelHandlerContext context, WebReply reply, boolean last) {
    if (last || inputEnded) {
      next.ends(Replies.of(reply, true));
    } else {
      context.writeAndFlush(Replies.of(reply, false)).addListener(_ -> written(context));
    }
  }

  private void written(ChannelHandlerContext context) {
    if (inputEnded) {
      context.close();
    } else {
      request = null;
      busy = false;
      closeAfter(context, settings.requestMillis());
      context.channel().config().setAutoRead(true);
    }
  }

  private void upgrade(ChannelHandlerContext context, HttpRequest whole) {
    WebSocketServerHandshaker handshaker =
        new WebSocketServerHandshaker13("", SUB_PROTOCOLS, frameLimits());
    FullHttpRequest full =
        new DefaultFullHttpRequest(
            whole.protocolVersion(),
            whole.method(),
            whole.uri(),
            Unpooled.EMPTY_BUFFER,
            whole.headers(),
            EmptyHttpHeaders.INSTANCE);
    handshaker
        .handshake(context.channel(), full)
        .addListener(written -> {
          if (written.isSuccess() && context.channel().isActive()) {
            context.pipeline().addLast(new WebSocketLines(handshaker.selectedSubprotocol()));
            context.pipeline().remove(FlowControlHandler.class);
            next.upgraded();
            context.pipeline().remove(this);
          }
        });
  }

  private static WebSocketDecoderConfig frameLimits() {
    return WebSocketDecoderConfig.newBuilder()
        .maxFramePayloadLength(WebSocketLines.MESSAGE_BYTES_MAX)
        .expectMaskedFrames(true)
        .allowMaskMismatch(false)
        .allowExtensions(false)
        .closeOnProtocolViolation(false)
        .withUTF8Validator(false)
        .build();
  }

  private void ends(FullHttpResponse lastWords) {
    busy = true;
    next.ends(lastWords);
  }

  private static FullHttpResponse refusal(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException _ ->
          Replies.refusal(HttpResponseStatus.REQUEST_URI_TOO_LONG, "That is too long.");
      case TooLongHttpHeaderException _ ->
          Replies.refusal(HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "That is too much.");
      case Throwable _ -> Replies.refusal(HttpResponseStatus.BAD_REQUEST, "That is no HTTP.");
    };
  }

  /// What breaks here was nobody yet.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }
}
