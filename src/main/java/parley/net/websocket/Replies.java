package parley.net.websocket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;

/// What is answered to a request that does not become a WebSocket: a sentence, then the connection
/// ends. Nothing of the request is ever repeated in it.
final class Replies {
  private static final String PAGE =
      "The web page comes with a later version of this server. Until then there is nc or telnet at"
          + " this port, and any IRC client.\n";

  private Replies() {}

  /// What stands in for the page.
  static FullHttpResponse page(boolean head) {
    return reply(HttpResponseStatus.SERVICE_UNAVAILABLE, PAGE, head);
  }

  /// A refusal with its reason.
  static FullHttpResponse refusal(HttpResponseStatus status, String sentence) {
    return reply(status, sentence + "\n", false);
  }

  /// The path is for WebSockets alone.
  static FullHttpResponse upgradeRequired(boolean head) {
    FullHttpResponse reply =
        reply(HttpResponseStatus.UPGRADE_REQUIRED, "Here a WebSocket is spoken.\n", head);
    reply.headers().set(HttpHeaderNames.UPGRADE, "websocket");
    reply.headers().set(HttpHeaderNames.SEC_WEBSOCKET_VERSION, "13");
    return reply;
  }

  private static FullHttpResponse reply(HttpResponseStatus status, String text, boolean head) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuf body = head ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(bytes);
    FullHttpResponse reply = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
    reply
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
        .set(HttpHeaderNames.CONTENT_LENGTH, bytes.length)
        .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
        .set("X-Content-Type-Options", "nosniff")
        .set(HttpHeaderNames.CONNECTION, "close");
    return reply;
  }
}
