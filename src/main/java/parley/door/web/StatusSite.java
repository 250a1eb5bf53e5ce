package parley.door.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/// For those who watch over the server: `/healthz` says to anybody whether all is well, with 200 or
/// 503, and `/metrics` gives figures to some.
public final class StatusSite implements Site {
  private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

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
  public CompletableFuture<Taking> take(WebRequest request) {
    return others.take(request);
  }

  private static WebReply health(String problem) {
    return problem.isEmpty() ? WebReply.sentence(200, "ok") : WebReply.sentence(503, problem);
  }

  private CompletableFuture<WebReply> figures(WebRequest request) {
    return mayRead.test(request.peer().address())
        ? status.figures().thenApply(StatusSite::page)
        : CompletableFuture.completedFuture(
            WebReply.sentence(403, "Figures are not for everybody: see [metrics] addresses."));
  }

  private static WebReply page(String figures) {
    return new WebReply(
        200,
        SecurityHeaders.with(Map.of("content-type", FORMAT, "cache-control", "no-store")),
        figures.getBytes(StandardCharsets.UTF_8));
  }
}
