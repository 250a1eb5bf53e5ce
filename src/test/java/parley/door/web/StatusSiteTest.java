package parley.door.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StatusSiteTest {
  private String problem = "";
  private final Status status =
      new Status() {
        @Override
        public CompletableFuture<String> problem() {
          return CompletableFuture.completedFuture(problem);
        }

        @Override
        public CompletableFuture<Figures> figures(String accept) {
          return accept.equals("trouble")
              ? CompletableFuture.failedFuture(new IOException("planted"))
              : CompletableFuture.completedFuture(
                  new Figures("text/" + accept, "parley_users 1\n".getBytes(UTF_8)));
        }
      };
  private final StatusSite site = new StatusSite(status, "10.0.0.1"::equals, Site.NOTHING);

  private WebReply get(String path, String address) {
    return get(path, address, "plain");
  }

  private WebReply get(String path, String address, String accept) {
    WebPeer peer = new WebPeer(address, "somewhere", false);
    return site.reply(new WebRequest("GET", path, Map.of("accept", accept), peer)).join();
  }

  private static String text(WebReply reply) {
    return new String(reply.body(), UTF_8);
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(get("/healthz", "10.0.0.2").status()).isEqualTo(200);
    problem = "Nothing can be stored.";
    WebReply ill = get("/healthz", "10.0.0.2");
    assertThat(ill.status()).isEqualTo(503);
    assertThat(text(ill)).isEqualTo("Nothing can be stored.\n");
  }

  @Test
  void givesFiguresToThoseAlone() {
    assertThat(text(get("/metrics", "10.0.0.1"))).isEqualTo("parley_users 1\n");
    assertThat(get("/metrics", "10.0.0.2").status()).isEqualTo(403);
  }

  @Test
  void givesFiguresInTheFormatThatIsPreferred() {
    assertThat(get("/metrics", "10.0.0.1", "odd").headers())
        .containsEntry("content-type", "text/odd")
        .containsEntry("cache-control", "no-store");
  }

  @Test
  void saysSoWhenThereAreNoFigures() {
    assertThat(get("/metrics", "10.0.0.1", "trouble").status()).isEqualTo(500);
  }

  @Test
  void leavesTheRestToOthers() {
    assertThat(get("/metrics/x", "10.0.0.1").status()).isEqualTo(404);
    Taking taking = site.take(new WebRequest("/healthz", "", null)).join();
    assertThat(taking)
        .isInstanceOfSatisfying(
            Taking.Refused.class, refused -> assertThat(refused.reply().status()).isEqualTo(405));
  }
}
