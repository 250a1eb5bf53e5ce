package parley.net.http;

import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Judges a request: is it sound, and may it become a WebSocket if it wants to?
final class Upgrade {
  private static final int KEY_BYTES = 16; // RFC 6455, 4.1

  private Upgrade() {}

  /// Whether a request wants to become a WebSocket.
  static boolean isWanted(HttpRequest request) {
    return request.headers().containsValue(HttpHeaderNames.UPGRADE, "websocket", true);
  }

  /// What a request is refused with; null: it may have what it wants.
  static @Nullable FullHttpResponse refusal(HttpRequest request, WebSettings settings) {
    HttpHeaders headers = request.headers();
    FullHttpResponse wrong = malformed(request);
    if (wrong != null) {
      return wrong;
    }
    String path = path(request.uri());
    if (!isWanted(request)) {
      return plain(request.method(), path, settings);
    }
    if (!settings.paths().contains(path)) {
      return Replies.refusal(HttpResponseStatus.NOT_FOUND, "There is no WebSocket here.");
    }
    if (!isHandshake(request)) {
      return Replies.refusal(HttpResponseStatus.BAD_REQUEST, "This is no WebSocket handshake.");
    }
    if (!"13".equals(headers.get(HttpHeaderNames.SEC_WEBSOCKET_VERSION))) {
      return Replies.upgradeRequired(false);
    }
    String host = headers.get(HttpHeaderNames.HOST);
    return settings.origins().allow(origin(headers), host)
        ? null
        : Replies.refusal(HttpResponseStatus.FORBIDDEN, "That page may not connect here.");
  }

  /// RFC 9112, 3.2: exactly one host.
  private static @Nullable FullHttpResponse malformed(HttpRequest request) {
    boolean right =
        request.protocolVersion().equals(HttpVersion.HTTP_1_1)
            && request.headers().getAll(HttpHeaderNames.HOST).size() == 1;
    return right || isOldAndPlain(request)
        ? null
        : Replies.refusal(HttpResponseStatus.BAD_REQUEST, "HTTP/1.1 with one Host is spoken.");
  }

  private static boolean isOldAndPlain(HttpRequest request) {
    return request.protocolVersion().equals(HttpVersion.HTTP_1_0)
        && !request.headers().contains(HttpHeaderNames.UPGRADE);
  }

  private static @Nullable FullHttpResponse plain(
      HttpMethod method, String path, WebSettings settings) {
    boolean head = method.equals(HttpMethod.HEAD);
    if (!head && !method.equals(HttpMethod.GET)) {
      FullHttpResponse reply =
          Replies.refusal(HttpResponseStatus.METHOD_NOT_ALLOWED, "Nothing is taken here.");
      reply.headers().set(HttpHeaderNames.ALLOW, "GET, HEAD");
      return reply;
    }
    boolean webSocketAlone = settings.paths().contains(path) && !path.equals("/");
    return webSocketAlone ? Replies.upgradeRequired(head) : null;
  }

  private static boolean isHandshake(HttpRequest request) {
    HttpHeaders headers = request.headers();
    return request.method().equals(HttpMethod.GET)
        && headers.containsValue(HttpHeaderNames.CONNECTION, "upgrade", true)
        && headers.getAll(HttpHeaderNames.ORIGIN).size() <= 1
        && isKey(headers.get(HttpHeaderNames.SEC_WEBSOCKET_KEY));
  }

  private static boolean isKey(@Nullable String key) {
    try {
      return key != null && Base64.getDecoder().decode(key.strip()).length == KEY_BYTES;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static @Nullable String origin(HttpHeaders headers) {
    return headers.get(HttpHeaderNames.ORIGIN);
  }

  /// The path of an address, without its query.
  static String path(String uri) {
    int query = uri.indexOf('?');
    return query < 0 ? uri : uri.substring(0, query);
  }
}
