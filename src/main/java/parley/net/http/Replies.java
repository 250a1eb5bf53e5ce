package parley.net.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import parley.door.web.WebPeer;
import parley.door.web.WebReply;
import parley.door.web.WebRequest;

/// What is answered to a request that does not become a WebSocket: what the site replies, or a
/// refusal, a sentence, and then the connection ends. Nothing of the request is ever repeated in
/// it.
final class Replies {
  /// Too many bodies are under way.
  static final WebReply NO_ROOM =
      WebReply.sentence(429, "Too much is being sent at the moment. Try again in a moment.")
          .with(Map.of("retry-after", "5"));

  private Replies() {}

  /// What of a request the site wants to know.
  static WebRequest asked(HttpRequest request, WebPeer peer) {
    Map<String, String> headers = new HashMap<>();
    for (Map.Entry<String, String> header : request.headers()) {
      headers.merge(
          header.getKey().toLowerCase(Locale.ROOT), header.getValue(), (a, b) -> a + "," + b);
    }
    return new WebRequest(request.method().name(), Upgrade.path(request.uri()), headers, peer);
  }

  /// What the site replies, from memory.
  ///
  /// @param last whether the connection ends with it
  static FullHttpResponse of(WebReply reply, boolean last) {
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(reply.status()),
            Unpooled.wrappedBuffer(reply.body()));
    addHeaders(response, reply, last);
    return response;
  }

  /// The headers of what the site replies, with a body that comes after them.
  static HttpResponse headersOf(WebReply reply, boolean last) {
    HttpResponse response =
        new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(reply.status()));
    addHeaders(response, reply, last);
    return response;
  }

  private static void addHeaders(HttpResponse response, WebReply reply, boolean last) {
    reply.headers().forEach((name, value) -> response.headers().set(name, value));
    boolean bodiless =
        reply.status() == HttpResponseStatus.NOT_MODIFIED.code()
            || reply.status() == HttpResponseStatus.NO_CONTENT.code();
    if (!bodiless) {
      response.headers().set(HttpHeaderNames.CONTENT_LENGTH, reply.length());
    }
    if (last) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    }
  }

  /// The body is wanted (RFC 9110, 15.2.1).
  static FullHttpResponse goOn() {
    return new DefaultFullHttpResponse(
        HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER);
  }

  /// A refusal with its reason.
  static FullHttpResponse refusal(HttpResponseStatus status, String sentence) {
    return reply(status, sentence + "\n", false);
  }

  /// A request that is none, or too long a one.
  static FullHttpResponse unreadable(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException _ ->
          refusal(HttpResponseStatus.REQUEST_URI_TOO_LONG, "That is too long.");
      case TooLongHttpHeaderException _ ->
          refusal(HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "That is too much.");
      case Throwable _ -> refusal(HttpResponseStatus.BAD_REQUEST, "That is no HTTP.");
    };
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
