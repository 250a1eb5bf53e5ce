package parley.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.WebHouse.text;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What those see who watch over a server.
class WatchingOverHttpTest {
  @TempDir Path folder;

  @Test
  void aServerThatIsWellSaysSo() throws Exception {
    try (WebHouse house = new WebHouse(folder, "")) {
      HttpResponse<byte[]> health = house.read("/healthz");
      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(text(health)).isEqualTo("ok");
    }
  }

  @Test
  void figuresAreThereForPrometheus() throws Exception {
    try (WebHouse house = new WebHouse(folder, "")) {
      WebHouse.Line ann = house.person("ann");
      ann.says("hello");
      ann.until("hello");
      HttpResponse<byte[]> page = house.read("/metrics");
      assertThat(page.headers().firstValue("content-type"))
          .contains("text/plain; version=0.0.4; charset=utf-8");
      assertThat(text(page))
          .contains(
              "# TYPE parley_users gauge\nparley_users 1.0\n",
              "\nparley_rooms 1.0\n",
              "\nparley_storing 1.0\n",
              "# TYPE parley_events_total counter\n",
              "parley_events_total{kind=\"Said\"} 1.0\n",
              "\nparley_files 0.0\n",
              "\njvm_memory_used_bytes{area=\"heap\"} ",
              "\nprocess_start_time_seconds ");
      assertThat(text(page).lines())
          .allMatch(line -> line.matches("# (HELP|TYPE) .+|[a-z_]+(\\{.+})? ([-0-9.E]+|NaN)"));
    }
  }

  @Test
  void figuresAreThereAsOpenMetricsToo() throws Exception {
    try (WebHouse house = new WebHouse(folder, "")) {
      HttpResponse<byte[]> page =
          house.read(
              "/metrics",
              "Accept",
              "application/openmetrics-text;version=1.0.0;q=0.6,text/plain;version=0.0.4;q=0.5");
      assertThat(page.headers().firstValue("content-type"))
          .contains("application/openmetrics-text; version=1.0.0; charset=utf-8");
      assertThat(text(page))
          .contains("# TYPE parley_events counter\n", "# UNIT parley_files_bytes bytes\n")
          .endsWith("\n# EOF");
    }
  }

  @Test
  void whoPrefersAFormatThatIsNotThereGetsTheUsualOne() throws Exception {
    try (WebHouse house = new WebHouse(folder, "")) {
      HttpResponse<byte[]> page =
          house.read(
              "/metrics",
              "Accept",
              "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;"
                  + "encoding=delimited");
      assertThat(page.headers().firstValue("content-type"))
          .contains("text/plain; version=0.0.4; charset=utf-8");
      assertThat(text(page)).contains("\nparley_connections 1.0\n");
    }
  }

  @Test
  void figuresAreOnlyForThoseWhoMayHaveThem() throws Exception {
    try (WebHouse house = new WebHouse(folder, "[metrics]\naddresses = [\"10.0.0.0/8\"]\n")) {
      assertThat(house.read("/metrics").statusCode()).isEqualTo(403);
      assertThat(house.read("/healthz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aProgramSpeaksByAWebhook() throws Exception {
    String hook = "[[webhook]]\nsecret = \"abcdefghijklmnop\"\nroom = \"lobby\"\nname = \"ci\"\n";
    try (WebHouse house = new WebHouse(folder, hook)) {
      WebHouse.Line ann = house.person("ann");
      assertThat(says(house, "abcdefghijklmnop", "build 7 is green")).isEqualTo(200);
      ann.until("[lobby] ci: build 7 is green");
      assertThat(says(house, "abcdefghijklmnop", "two\r\n\u001B[31mlines\n")).isEqualTo(200);
      ann.until("[lobby] ci: two");
      assertThat(ann.until("lines")).isEqualTo("[lobby] ci: lines");
      ann.says("/users");
      ann.until("Users in lobby: ann, ci");
      assertThat(says(house, "abcdefghijklmnoq", "x")).isEqualTo(403);
      assertThat(says(house, "abcdefghijklmnop", " \n ")).isEqualTo(400);
      assertThat(says(house, "abcdefghijklmnop", "x".repeat(20_000))).isEqualTo(413);
      assertThat(says(house, "abcdefghijklmnop", "x".repeat(10_000))).isEqualTo(409);
      assertThat(house.read("/hook/abcdefghijklmnop").statusCode()).isEqualTo(405);
    }
  }

  @Test
  void aWebhookWhoseNameSomebodyHasIsToldSo() throws Exception {
    String hook = "[[webhook]]\nsecret = \"abcdefghijklmnop\"\nroom = \"news\"\nname = \"ann\"\n";
    try (WebHouse house = new WebHouse(folder, hook)) {
      house.person("Ann");
      assertThat(says(house, "abcdefghijklmnop", "x")).isEqualTo(409);
    }
  }

  @Test
  void aWebhookDoesNotTalkWithoutEnd() throws Exception {
    String hook = "[[webhook]]\nsecret = \"abcdefghijklmnop\"\nroom = \"news\"\nname = \"ci\"\n";
    try (WebHouse house = new WebHouse(folder, hook)) {
      int status = 200;
      for (int i = 0; i < 100 && status == 200; i++) {
        status = says(house, "abcdefghijklmnop", "line " + i);
      }
      assertThat(status).isEqualTo(429);
    }
  }

  private static int says(WebHouse house, String secret, String words) throws Exception {
    return house.ask("POST", "/hook/" + secret, words.getBytes(UTF_8)).statusCode();
  }
}
