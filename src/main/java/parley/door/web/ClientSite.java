package parley.door.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the web client. Its files are read and packed when somebody first asks for one, away from
/// whoever asks, and kept: some hundred kilobytes.
public final class ClientSite implements Site {
  private static final Logger LOG = LoggerFactory.getLogger(ClientSite.class);

  private final Executor reader;
  private @Nullable CompletableFuture<WebClient> client;

  /// @param reader where the files are read
  public ClientSite(Executor reader) {
    this.reader = reader;
  }

  @Override
  public CompletableFuture<WebReply> reply(WebRequest request) {
    return client()
        .thenApply(loaded -> reply(loaded, request))
        .exceptionally(problem -> {
          LOG.error("the web client cannot be served", problem);
          return WebReply.sentence(500, "The page is not there: the server's log says why.");
        });
  }

  private synchronized CompletableFuture<WebClient> client() {
    if (client == null) {
      client = CompletableFuture.supplyAsync(WebClient::load, reader);
    }
    return client;
  }

  private static WebReply reply(WebClient client, WebRequest request) {
    Asset asset = client.at(request.path());
    return asset == null
        ? WebReply.sentence(404, "There is nothing here. The chat is at /")
        : asset.reply(request);
  }
}
