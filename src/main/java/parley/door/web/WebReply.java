package parley.door.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What is replied to a request: its bytes are never changed by anybody.
///
/// @param status of HTTP: 200, 304, 404
/// @param headers besides the length and those of the connection
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copied for nobody
public record WebReply(int status, Map<String, String> headers, byte[] body) {
  private static final byte[] NOTHING = {};

  public WebReply {
    headers = Map.copyOf(headers);
  }

  /// One sentence, as plain text.
  public static WebReply sentence(int status, String words) {
    return new WebReply(
        status,
        SecurityHeaders.with(
            Map.of("content-type", "text/plain; charset=utf-8", "cache-control", "no-store")),
        (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// Nothing but headers.
  static WebReply empty(int status, Map<String, String> headers) {
    return new WebReply(status, headers, NOTHING);
  }
}
