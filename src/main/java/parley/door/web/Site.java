package parley.door.web;

import java.util.concurrent.CompletableFuture;

/// What is to be had over HTTP at a port. For any thread.
public interface Site {
  /// A port where there is a WebSocket and nothing to read.
  Site NOTHING =
      _ ->
          CompletableFuture.completedFuture(
              WebReply.sentence(404, "There is nothing to read here, only a WebSocket."));

  /// Replies to a request; at once, or later from any thread. Never fails.
  CompletableFuture<WebReply> reply(WebRequest request);
}
