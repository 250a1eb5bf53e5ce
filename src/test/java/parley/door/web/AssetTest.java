package parley.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetTest {
  private static final byte[] LONG = "let a = 1;\n".repeat(100).getBytes(StandardCharsets.UTF_8);
  private final Asset lasting = Asset.lasting("text/javascript", "abc", LONG, null);

  private static WebRequest asking(String encodings, @Nullable String known) {
    return new WebRequest("/x", encodings, known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br | true",
        "br;q=1.0, GZIP;q=0.8 | true",
        "* | true",
        "'' | false",
        "br | false",
        "gzip;q=0 | false",
        "gzip; q=0.00 | false"
      })
  void isPackedForWhoTakesThat(String encodings, boolean packed) throws IOException {
    WebReply reply = lasting.reply(asking(encodings, null));
    assertThat(reply.status()).isEqualTo(200);
    if (packed) {
      assertThat(reply.headers()).containsEntry("content-encoding", "gzip");
      assertThat(reply.body()).hasSizeLessThan(LONG.length / 4);
      try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
        assertThat(unpacked.readAllBytes()).isEqualTo(LONG);
      }
    } else {
      assertThat(reply.headers()).doesNotContainKey("content-encoding");
      assertThat(reply.body()).isEqualTo(LONG);
    }
    assertThat(reply.headers()).containsEntry("vary", "accept-encoding");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | br",
        "gzip, br;q=0 | gzip",
        "gzip, deflate | gzip",
        "* | gzip",
        "'' | "
      })
  void whatTheBuildHasPackedIsForWhoNamesBrotli(String encodings, @Nullable String packed) {
    byte[] brotli = {1, 2, 3};
    Asset twice = Asset.lasting("text/javascript", "abc", LONG, brotli);
    WebReply reply = twice.reply(asking(encodings, null));
    assertThat(reply.headers().get("content-encoding")).isEqualTo(packed);
    assertThat(reply.body().length == brotli.length).isEqualTo("br".equals(packed));
  }

  @Test
  void whatIsShortIsNotPacked() {
    Asset small = Asset.changing("text/plain", "abc", "hello".getBytes(StandardCharsets.UTF_8));
    assertThat(small.reply(asking("gzip", null)).headers()).doesNotContainKey("content-encoding");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"abc\" | 304",
        "W/\"abc\" | 304",
        "\"x\", \"abc\" | 304",
        "* | 304",
        "\"x\" | 200",
        "abc | 200"
      })
  void whatTheClientHasIsNotSentAgain(String known, int status) {
    WebReply reply = lasting.reply(asking("gzip", known));
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.headers()).containsEntry("etag", "\"abc\"");
    assertThat(reply.body().length == 0).isEqualTo(status == 304);
  }

  @Test
  void aFileNamedByItsContentIsKeptForGoodAndOthersAreAskedForAgain() {
    assertThat(lasting.reply(asking("", null)).headers().get("cache-control"))
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(
            Asset.changing("text/html", "abc", LONG)
                .reply(asking("", null))
                .headers()
                .get("cache-control"))
        .isEqualTo("no-cache");
  }

  @Test
  void nothingThatAnybodyWritesRunsInThePage() {
    Asset page = Asset.changing("text/html", "abc", LONG);
    assertThat(page.reply(asking("", null)).headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }
}
