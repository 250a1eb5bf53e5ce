package parley.net.http;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges a request: is it sound, and may it become a WebSocket if it wants to?
final class Upgrade {
  private static final int KEY_BYTES = 16; // RFC 6455, 4.1

  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.POST, HttpMethod.PUT);

  private static final String SUB_PROTOCOLS =
      WebSocketLines.TEXT_PROTOCOL + "," + WebSocketLines.BINARY_PROTOCOL;

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

  /// RFC 9112, 3.2: exactly one host; and 6.1: no body in a coding that is not known here, for
  /// nobody could say where it ends.
  private static @Nullable FullHttpResponse malformed(HttpRequest request) {
    String coding = String.join(",", request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING));
    if (!coding.isEmpty() && !coding.strip().equalsIgnoreCase("chunked")) {
      return Replies.refusal(HttpResponseStatus.NOT_IMPLEMENTED, "Chunks are understood alone.");
    }
    if (isForAnotherHost(request)) {
      return Replies.refusal(HttpResponseStatus.BAD_REQUEST, "Host and address are not the same.");
    }
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
    if (!METHODS.contains(method)) {
      FullHttpResponse reply =
          Replies.refusal(HttpResponseStatus.METHOD_NOT_ALLOWED, "Nothing is taken here.");
      reply.headers().set(HttpHeaderNames.ALLOW, settings.site().methods(path));
      return reply;
    }
    boolean webSocketAlone = settings.paths().contains(path) && !path.equals("/");
    return webSocketAlone ? Replies.upgradeRequired(method.equals(HttpMethod.HEAD)) : null;
  }

  /// Whether a request brings a body.
  static boolean bringsBody(HttpRequest request) {
    return request.method().equals(HttpMethod.POST) || request.method().equals(HttpMethod.PUT);
  }

  /// Answers a handshake.
  static WebSocketServerHandshaker handshaker() {
    return new WebSocketServerHandshaker13("", SUB_PROTOCOLS, frameLimits());
  }

  /// The request as a whole, without a body.
  static FullHttpRequest whole(HttpRequest request) {
    return new DefaultFullHttpRequest(
        request.protocolVersion(),
        request.method(),
        request.uri(),
        Unpooled.EMPTY_BUFFER,
        request.headers(),
        EmptyHttpHeaders.INSTANCE);
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

  /// Where the path of an address begins: proxies are sent whole ones (RFC 9112, 3.2.2).
  private static int pathStart(String uri) {
    boolean whole =
        uri.regionMatches(true, 0, "http://", 0, 7) || uri.regionMatches(true, 0, "https://", 0, 8);
    return whole ? uri.indexOf("//") + 2 + host(uri).length() : 0;
  }

  /// The host in a whole address.
  private static String host(String uri) {
    String rest = uri.substring(uri.indexOf("//") + 2);
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }

  private static boolean isForAnotherHost(HttpRequest request) {
    return pathStart(request.uri()) > 0
        && !host(request.uri()).equalsIgnoreCase(request.headers().get(HttpHeaderNames.HOST));
  }

  /// The path of an address, without its query.
  static String path(String uri) {
    String path = uri.substring(pathStart(uri));
    int query = path.indexOf('?');
    String alone = query < 0 ? path : path.substring(0, query);
    return alone.isEmpty() ? "/" : alone;
  }
}
