package parley.net.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import parley.door.web.Intake;
import parley.door.web.Site;
import parley.door.web.Taking;
import parley.door.web.WebPeer;
import parley.door.web.WebReply;
import parley.door.web.WebRequest;

/// A connection that speaks HTTP, without a socket and with a clock that a test moves.
abstract class HttpOnOneConnection {
  static final String HANDSHAKE =
      """
      GET /irc HTTP/1.1\r
      Host: chat.example\r
      Connection: Upgrade\r
      Upgrade: websocket\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
      \r
      """;

  final Answered answered = new Answered();
  final List<String> asked = new ArrayList<>();
  final CompletableFuture<WebReply> later = new CompletableFuture<>();
  final Taken taken = new Taken();
  private final Site site =
      new Site() {
        @Override
        public CompletableFuture<WebReply> reply(WebRequest request) {
          return HttpOnOneConnection.this.reply(request);
        }

        @Override
        public CompletableFuture<Taking> take(WebRequest request) {
          return request.path().equals("/take")
              ? CompletableFuture.completedFuture(new Taking.Begun(taken))
              : Site.super.take(request);
        }
      };
  final EmbeddedChannel channel = new EmbeddedChannel();

  HttpOnOneConnection() {
    channel.freezeTime();
    WebSettings settings =
        new WebSettings(
            Set.of("/", "/irc"),
            Origins.OWN,
            InetAddress.ofLiteral("10.0.0.1")::equals,
            15_000,
            Pace.SLOWEST,
            site,
            Runnable::run);
    HttpFront.addTo(channel.pipeline(), settings, answered);
  }

  /// Takes a body, unless it begins badly.
  static final class Taken implements Intake {
    final StringBuilder text = new StringBuilder();
    boolean broken;

    @Override
    public @Nullable WebReply take(ByteBuffer piece) {
      text.append(StandardCharsets.US_ASCII.decode(piece));
      return text.toString().startsWith("bad") ? WebReply.sentence(413, "no") : null;
    }

    @Override
    public WebReply end() {
      return WebReply.sentence(200, "got " + text);
    }

    @Override
    public void broken() {
      broken = true;
    }
  }

  @AfterEach
  void close() {
    answered.release();
    channel.finishAndReleaseAll();
  }

  private CompletableFuture<WebReply> reply(WebRequest request) {
    asked.add(request.path());
    return request.path().equals("/later")
        ? later
        : CompletableFuture.completedFuture(WebReply.sentence(200, "here is " + request.path()));
  }

  /// What has been written since the last time.
  final String written() {
    channel.runPendingTasks();
    StringBuilder all = new StringBuilder();
    for (ByteBuf each = channel.readOutbound(); each != null; each = channel.readOutbound()) {
      all.append(each.toString(StandardCharsets.UTF_8));
      each.release();
    }
    return all.toString();
  }

  final void sends(String text) {
    channel.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
  }

  final int status(String request) {
    sends(request);
    channel.runPendingTasks();
    return answered.reply().status().code();
  }

  /// Remembers what came of a request.
  static final class Answered implements HttpNext {
    boolean proxy;
    boolean room = true;
    int bodies;
    int bodiesMax = 1;
    boolean upgraded;
    int replies;
    @Nullable Forwarded forwarded;
    @Nullable FullHttpResponse reply;

    @Override
    public boolean isProxy() {
      return proxy;
    }

    @Override
    public boolean isReally(Forwarded who) {
      forwarded = who;
      return room;
    }

    @Override
    public @Nullable Runnable room() {
      if (bodies >= bodiesMax) {
        return null;
      }
      bodies++;
      return () -> bodies--;
    }

    @Override
    public WebPeer peer() {
      return WebPeer.NOBODY;
    }

    @Override
    public void upgraded(String host) {
      upgraded = true;
    }

    @Override
    public void ends(FullHttpResponse lastWords) {
      reply = lastWords;
      replies++;
    }

    @Override
    public void endsAmidBody(FullHttpResponse lastWords) {
      ends(lastWords);
    }

    FullHttpResponse reply() {
      return Objects.requireNonNull(reply, "there was no answer");
    }

    void release() {
      if (reply != null) {
        reply.release();
      }
    }
  }
}
