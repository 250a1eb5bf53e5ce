package parley.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
        public CompletableFuture<String> figures() {
          return CompletableFuture.completedFuture("parley_users 1\n");
        }
      };
  private final StatusSite site = new StatusSite(status, "10.0.0.1"::equals, Site.NOTHING);

  private WebReply get(String path, String address) {
    WebPeer peer = new WebPeer(address, "somewhere", false);
    return site.reply(new WebRequest("GET", path, Map.of(), peer)).join();
  }

  private static String text(WebReply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
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
  void leavesTheRestToOthers() {
    assertThat(get("/metrics/x", "10.0.0.1").status()).isEqualTo(404);
    Taking taking = site.take(new WebRequest("/healthz", "", null)).join();
    assertThat(taking)
        .isInstanceOfSatisfying(
            Taking.Refused.class, refused -> assertThat(refused.reply().status()).isEqualTo(405));
  }
}
