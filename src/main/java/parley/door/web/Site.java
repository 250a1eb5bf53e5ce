package parley.door.web;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// What is to be had over HTTP at a port. For any thread.
public interface Site {
  /// A port where there is a WebSocket and nothing to read.
  Site NOTHING =
      _ ->
          CompletableFuture.completedFuture(
              WebReply.sentence(404, "There is nothing to read here, only a WebSocket."));

  /// Replies to a request without a body, `GET` or `HEAD`; at once, or later from any thread. Never
  /// fails.
  CompletableFuture<WebReply> reply(WebRequest request);

  /// The methods that are of use at a path, in the form of `Allow` (RFC 9110, 10.2.1).
  default String methods(String path) {
    return "GET, HEAD, OPTIONS";
  }

  /// Replies to `OPTIONS`.
  default WebReply options(String path) {
    return WebReply.empty(204, SecurityHeaders.with(Map.of("allow", methods(path))));
  }

  /// Says whether the body of a request is taken: `POST`, `PUT`; at once, or later from any thread.
  /// Never fails.
  default CompletableFuture<Taking> take(WebRequest request) {
    WebReply refusal =
        WebReply.sentence(405, "Nothing is taken here.")
            .with(Map.of("allow", methods(request.path())));
    return CompletableFuture.completedFuture(new Taking.Refused(refusal));
  }
}
