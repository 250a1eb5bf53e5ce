package parley.door.web;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// For those who watch over the server: `/healthz` says to anybody whether all is well, with 200 or
/// 503, and `/metrics` gives figures to some.
public final class StatusSite implements Site {
  private static final Logger LOG = LoggerFactory.getLogger(StatusSite.class);

  private final Status status;
  private final Predicate<String> mayRead;
  private final Site others;

  /// @param mayRead the addresses that get figures
  /// @param others what is to be had besides
  public StatusSite(Status status, Predicate<String> mayRead, Site others) {
    this.status = status;
    this.mayRead = mayRead;
    this.others = others;
  }

  @Override
  public CompletableFuture<WebReply> reply(WebRequest request) {
    return switch (request.path()) {
      case "/healthz" -> status.problem().thenApply(StatusSite::health);
      case "/metrics" -> figures(request);
      case String _ -> others.reply(request);
    };
  }

  @Override
  public String methods(String path) {
    return others.methods(path);
  }

  @Override
  public WebReply options(String path) {
    return others.options(path);
  }

  @Override
  public CompletableFuture<Taking> take(WebRequest request) {
    return others.take(request);
  }

  private static WebReply health(String problem) {
    return problem.isEmpty() ? WebReply.sentence(200, "ok") : WebReply.sentence(503, problem);
  }

  private CompletableFuture<WebReply> figures(WebRequest request) {
    return mayRead.test(request.peer().address())
        ? status
            .figures(request.header("accept"))
            .thenApply(StatusSite::page)
            .exceptionally(StatusSite::failed)
        : CompletableFuture.completedFuture(
            WebReply.sentence(403, "Figures are not for everybody: see [metrics] addresses."));
  }

  private static WebReply page(Figures figures) {
    return new WebReply(
        200,
        SecurityHeaders.with(Map.of("content-type", figures.type(), "cache-control", "no-store")),
        figures.page());
  }

  private static WebReply failed(Throwable problem) {
    LOG.error("the figures cannot be written", problem);
    return WebReply.sentence(500, "That failed: the server's log says why.");
  }
}
