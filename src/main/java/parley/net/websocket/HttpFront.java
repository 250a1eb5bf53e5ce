package parley.net.websocket;

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
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Takes one HTTP request: it becomes a WebSocket, or is answered and the connection ends. There is
/// never a second request on a connection, so that nothing can hide behind the first.
///
/// Sub-protocols are those of IRCv3: `text.ircv3.net` and `binary.ircv3.net`, whichever the client
/// names first; a client that names none is taken too. Extensions, compression among them, are not
/// spoken.
public final class HttpFront extends ChannelInboundHandlerAdapter {
  /// Bytes of a request line: a path and what a proxy adds to it.
  private static final int LINE_BYTES_MAX = 4096;

  /// Bytes of all headers: browsers send some 1,000, with large cookies some thousands.
  private static final int HEADER_BYTES_MAX = 8192;

  /// A request has no body here; this much is read before that is known.
  private static final int CHUNK_BYTES = 1024;

  private static final String SUB_PROTOCOLS =
      WebSocketLines.TEXT_PROTOCOL + "," + WebSocketLines.BINARY_PROTOCOL;

  private final WebSettings settings;
  private final Next next;
  private @Nullable HttpRequest request;
  private @Nullable Future<?> timeOut;
  private boolean done;

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
    pipeline.addLast(new HttpServerCodec(limits), new HttpFront(settings, next));
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    timeOut =
        context
            .executor()
            .schedule(() -> context.close(), settings.requestMillis(), TimeUnit.MILLISECONDS);
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
    if (event instanceof ChannelInputShutdownEvent && !done) {
      context.close();
    }
    context.fireUserEventTriggered(event);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      if (message instanceof ByteBuf) {
        context.close(); // frames before the answer to the handshake: RFC 6455, 4.1 forbids them
      } else if (!done && message instanceof HttpObject part) {
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
    if (!done && part instanceof LastHttpContent && request != null) {
      whole(context, request);
    }
  }

  private void whole(ChannelHandlerContext context, HttpRequest whole) {
    done = true;
    if (next.isProxy() && !next.isReally(Forwarded.of(whole.headers(), settings.isTrusted()))) {
      return;
    }
    FullHttpResponse refusal = Upgrade.refusal(whole, settings);
    if (refusal == null) {
      upgrade(context, whole);
    } else {
      next.ends(refusal);
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
    done = true;
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
