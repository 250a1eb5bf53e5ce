package parley.net.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.flow.FlowControlHandler;
import io.netty.util.ReferenceCountUtil;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.door.web.Intake;
import parley.door.web.Taking;
import parley.door.web.WebReply;
import parley.door.web.WebRequest;

/// Takes HTTP requests, one after the other: each is replied to, or becomes a WebSocket, and then
/// there are no more. What is refused ends the connection. A proxy that speaks for others gets one
/// reply to a connection, so that nobody's request can hide behind another's.
///
/// The next request is read when the reply to the last one is written: who does not read is not
/// heard. A body is taken in pieces as it comes; one that nobody wants is refused before it is
/// sent, when the client waits to hear that (RFC 9110, 10.1.1).
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

  /// What of a body is handed on in one piece.
  private static final int CHUNK_BYTES = 16_384;

  private final WebSettings settings;
  private final HttpNext next;
  private final Patience patience;
  private @Nullable HttpRequest request;
  private @Nullable BodyIntake body;
  private @Nullable Runnable room;
  private int requests;
  private boolean inputEnded;
  private boolean busy;
  private boolean sending;
  private boolean proxied;

  private HttpFront(WebSettings settings, HttpNext next) {
    this.settings = settings;
    this.next = next;
    this.patience = new Patience(settings);
  }

  /// Adds what speaks HTTP to the end of a pipeline.
  public static void addTo(ChannelPipeline pipeline, WebSettings settings, HttpNext next) {
    HttpDecoderConfig limits =
        new HttpDecoderConfig()
            .setMaxInitialLineLength(LINE_BYTES_MAX)
            .setMaxHeaderSize(HEADER_BYTES_MAX)
            .setMaxChunkSize(CHUNK_BYTES);
    pipeline.addLast(
        new HttpServerCodec(limits), new FlowControlHandler(), new HttpFront(settings, next));
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    patience.withRequest(context);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    patience.end();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    patience.end();
    makeRoom();
    if (body != null) {
      body.breakOff();
    }
    context.fireChannelInactive();
  }

  /// Half a request is all there will be.
  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      inputEnded = true;
      if (!busy) {
        context.close();
      } else if (sending) {
        HalfClosed.writableAgain(context.channel(), context::flush);
      }
    }
    context.fireUserEventTriggered(event);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      if (message instanceof ByteBuf) {
        context.close(); // frames before the answer to the handshake: RFC 6455, 4.1 forbids them
      } else if (body != null && message instanceof HttpContent content) {
        piece(context, body, content);
      } else if (!busy && message instanceof HttpObject part) {
        part(context, part);
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void part(ChannelHandlerContext context, HttpObject part) {
    if (part.decoderResult().isFailure()) {
      ends(Replies.unreadable(part.decoderResult().cause()));
    } else if (part instanceof HttpContent content && content.content().isReadable()) {
      ends(Replies.refusal(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE, "Nothing is taken here."));
    } else if (part instanceof HttpRequest head) {
      request = head;
      boolean hasBody = HttpUtil.isTransferEncodingChunked(head);
      if (Upgrade.bringsBody(head) && !Upgrade.isWanted(head)) {
        begin(context, head);
      } else if (hasBody) {
        ends(
            Replies.refusal(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE, "Nothing is taken here."));
      }
    }
    if (!busy && part instanceof LastHttpContent && request != null) {
      begin(context, request);
    }
  }

  /// All is known that is needed to go on with a request.
  private void begin(ChannelHandlerContext context, HttpRequest head) {
    busy = true;
    proxied = next.isProxy();
    if (proxied && !next.isReally(Forwarded.of(head.headers(), settings.isTrusted()))) {
      return;
    }
    requests++;
    FullHttpResponse refusal = Upgrade.refusal(head, settings);
    if (refusal != null) {
      next.ends(refusal);
    } else if (Upgrade.isWanted(head)) {
      upgrade(context, head);
    } else {
      context.channel().config().setAutoRead(false);
      patience.withReply(context);
      WebRequest asked = Replies.asked(head, next.peer());
      if (head.method().equals(HttpMethod.OPTIONS)) {
        write(context, settings.site().options(asked.path()));
      } else if (Upgrade.bringsBody(head)) {
        settings.site().take(asked).thenAccept(onLoop(context, taking -> take(context, taking)));
      } else {
        settings.site().reply(asked).thenAccept(onLoop(context, reply -> write(context, reply)));
      }
    }
  }

  private static <T> Consumer<T> onLoop(ChannelHandlerContext context, Consumer<T> then) {
    return value -> context.executor().execute(() -> then.accept(value));
  }

  private void take(ChannelHandlerContext context, Taking taking) {
    switch (taking) {
      case Taking.Refused(WebReply refusal) -> next.endsAmidBody(Replies.of(refusal, true));
      case Taking.Begun(Intake intake) -> {
        BodyIntake taker =
            new BodyIntake(context, settings.worker(), intake, outcome -> taken(context, outcome));
        room = context.channel().isActive() ? next.room() : null;
        if (room == null) {
          taker.breakOff();
          next.endsAmidBody(Replies.of(Replies.NO_ROOM, true));
        } else {
          begin(context, taker);
        }
      }
    }
  }

  private void begin(ChannelHandlerContext context, BodyIntake taker) {
    body = taker;
    patience.withBody(context);
    if (request != null && HttpUtil.is100ContinueExpected(request)) {
      context.writeAndFlush(Replies.goOn());
    }
    context.channel().config().setAutoRead(true);
  }

  private void makeRoom() {
    Runnable back = room;
    room = null;
    if (back != null) {
      back.run();
    }
  }

  private void piece(ChannelHandlerContext context, BodyIntake taker, HttpContent content) {
    if (content.decoderResult().isFailure()) {
      context.close();
      return;
    }
    patience.came(context, content.content().readableBytes());
    if (content.content().isReadable()) {
      taker.take(content.content().retain());
    }
    if (content instanceof LastHttpContent) {
      body = null;
      context.channel().config().setAutoRead(false);
      patience.withReply(context);
      taker.end();
    }
  }

  private void taken(ChannelHandlerContext context, BodyIntake.Outcome outcome) {
    makeRoom();
    if (outcome.whole()) {
      write(context, outcome.reply());
    } else {
      body = null;
      next.endsAmidBody(Replies.of(outcome.reply(), true));
    }
  }

  private void write(ChannelHandlerContext context, WebReply reply) {
    HttpRequest asked = Objects.requireNonNull(request);
    boolean last = proxied || requests >= REQUESTS_MAX || !HttpUtil.isKeepAlive(asked);
    WebReply.FilePart part = reply.part();
    if (part == null) {
      writeWhole(context, reply, last);
    } else if (asked.method().equals(HttpMethod.HEAD) || !context.channel().isActive()) {
      FileSending.drop(part);
      writeWhole(context, reply, last);
    } else {
      sendIfRoom(context, reply, part, last);
    }
  }

  private void sendIfRoom(
      ChannelHandlerContext context, WebReply reply, WebReply.FilePart part, boolean last) {
    room = next.room();
    if (room == null) {
      FileSending.drop(part);
      writeWhole(context, Replies.NO_ROOM, last);
      return;
    }
    sending = true;
    patience.end(); // it is watched while it is sent
    Runnable send = () -> send(context, reply, part, last);
    if (inputEnded) {
      HalfClosed.writableAgain(context.channel(), send);
    } else {
      send.run();
    }
  }

  private void send(
      ChannelHandlerContext context, WebReply reply, WebReply.FilePart part, boolean last) {
    context.write(Replies.headersOf(reply, last));
    FileSending.send(context, part, settings.pace()).addListener(_ -> written(context, last));
  }

  private void writeWhole(ChannelHandlerContext context, WebReply reply, boolean last) {
    if (last || inputEnded) {
      next.ends(Replies.of(reply, true));
    } else {
      context.writeAndFlush(Replies.of(reply, false)).addListener(_ -> written(context, false));
    }
  }

  private void written(ChannelHandlerContext context, boolean last) {
    sending = false;
    makeRoom();
    if (inputEnded || last) {
      context.close();
    } else {
      request = null;
      busy = false;
      patience.withRequest(context);
      context.channel().config().setAutoRead(true);
    }
  }

  private void upgrade(ChannelHandlerContext context, HttpRequest whole) {
    WebSocketServerHandshaker handshaker = Upgrade.handshaker();
    handshaker
        .handshake(context.channel(), Upgrade.whole(whole))
        .addListener(written -> {
          if (written.isSuccess() && context.channel().isActive()) {
            context.pipeline().addLast(new WebSocketLines(handshaker.selectedSubprotocol()));
            context.pipeline().remove(FlowControlHandler.class);
            next.upgraded(whole.headers().get(HttpHeaderNames.HOST));
            context.pipeline().remove(this);
          }
        });
  }

  private void ends(FullHttpResponse lastWords) {
    busy = true;
    next.ends(lastWords);
  }

  /// What breaks here was nobody yet.
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }
}
