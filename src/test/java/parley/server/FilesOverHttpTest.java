package parley.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.WebHouse.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Eventually;

/// Uploads and downloads as clients do them.
class FilesOverHttpTest {
  private static final int MEGABYTE = 1_000_000;

  @TempDir static Path folder;
  private static WebHouse house;
  private static int clients;
  private String upload;

  @BeforeAll
  static void open() throws Exception {
    house = new WebHouse(folder, "[files]\nmax_size_mb = 1\nkeep_free_mb = 0\n");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void come() throws Exception {
    upload = house.irc("ivy" + ++clients).upload();
  }

  private String put(byte[] content, String... headers) throws Exception {
    HttpResponse<byte[]> response = house.ask("POST", upload, content, headers);
    assertThat(response.statusCode()).isEqualTo(201);
    String url = response.headers().firstValue("location").orElseThrow();
    assertThat(text(response)).isEqualTo(url);
    return url;
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /// What is kept on the disk beside the content of a file.
  private static String about(String url) throws IOException {
    String id = url.substring(url.indexOf("/files/") + 7).replaceAll("/.*", "");
    return Files.readString(folder.resolve("data/files/about").resolve(id));
  }

  @Test
  void whatIsSentComesBackWhole() throws Exception {
    byte[] content = new byte[MEGABYTE];
    new Random(7).nextBytes(content);
    String url = put(content, "Content-Disposition", "attachment; filename=\"noise 1.bin\"");
    assertThat(url).startsWith(house.base() + "/files/").endsWith("/noise%201.bin");
    HttpResponse<byte[]> back = house.read(url);
    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(back.body()).isEqualTo(content);
    assertThat(header(back, "content-type")).isEqualTo("application/octet-stream");
    assertThat(header(back, "content-disposition"))
        .isEqualTo("attachment; filename*=UTF-8''noise%201.bin");
    HttpResponse<byte[]> head = house.ask("HEAD", url, new byte[0]);
    assertThat(header(head, "content-length")).isEqualTo("1000000");
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 206, 0123, bytes 0-3/10",
    "bytes=7-, 206, 789, bytes 7-9/10",
    "bytes=-2, 206, 89, bytes 8-9/10",
    "bytes=-99, 206, 0123456789, bytes 0-9/10",
    "bytes=5-99, 206, 56789, bytes 5-9/10",
    "bytes=10-, 416, '', bytes */10",
    "'bytes=0-1,3-4', 200, 0123456789, ''",
    "bytes=3-1, 200, 0123456789, ''",
    "lines=1-2, 200, 0123456789, ''",
  })
  void aPartIsGivenToWhoAsksForOne(String range, int status, String body, String said)
      throws Exception {
    HttpResponse<byte[]> part = house.read(put("0123456789".getBytes(UTF_8)), "Range", range);
    assertThat(part.statusCode()).isEqualTo(status);
    assertThat(text(part)).isEqualTo(body);
    assertThat(header(part, "content-range")).isEqualTo(said);
  }

  @Test
  void whatIsThereAlreadyIsNotSentAgain() throws Exception {
    String url = put("hello".getBytes(UTF_8));
    String tag = header(house.read(url), "etag");
    assertThat(house.read(url, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(house.read(url, "Range", "bytes=1-", "If-Range", tag).statusCode()).isEqualTo(206);
    assertThat(house.read(url, "Range", "bytes=1-", "If-Range", "\"x\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void anEmptyFileIsAFileToo() throws Exception {
    HttpResponse<byte[]> empty = house.read(put(new byte[0]));
    assertThat(empty.statusCode()).isEqualTo(200);
    assertThat(empty.body()).isEmpty();
  }

  @Test
  void aPageThatSomebodySendsIsNeverAPage() throws Exception {
    String script = "<html><script>alert(1)</script></html>";
    String url =
        put(
            script.getBytes(UTF_8),
            "Content-Type",
            "text/html",
            "Content-Disposition",
            "inline; filename=x.html");
    HttpResponse<byte[]> page = house.read(url);
    assertThat(header(page, "content-type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(page, "content-security-policy")).contains("default-src 'none'", "sandbox");
  }

  @ParameterizedTest
  @CsvSource({
    "/../../etc/passwd, passwd",
    "/..%2f..%2fetc%2fpasswd, passwd",
    "/%2e%2e, file",
    "/a%00b%0d%0aX-Evil:%201, abX-Evil_ 1",
    "/%E2%80%AEgpj.exe, gpj.exe",
    "/%ff%zz, file",
    "/, file",
  })
  void aHostileNameBecomesAHarmlessOne(String path, String name) throws Exception {
    WebHouse.Line raw = house.line();
    String secret = upload.substring(upload.lastIndexOf('/') + 1);
    raw.sends(
        "PUT /upload/%s%s HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx"
            .formatted(secret, path));
    String reply = raw.rest();
    assertThat(reply).startsWith("HTTP/1.1 201 ").doesNotContainIgnoringCase("\nx-evil");
    String about = about(reply.lines().toList().getLast());
    assertThat(about).containsPattern("(?m)^name .*$");
    if (!path.contains("%ff")) {
      assertThat(about).contains("\nname " + name + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/files/",
        "/files/../about/x",
        "/files/%2e%2e/%2e%2e/parley.db",
        "/files/aaaaaaaaaaaaaaaaaaaaaaaa/x",
        "/files/AAAAAAAAAAAAAAAAAAAAAAAA",
        "/files//x",
        "/_/../../pom.xml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/join%2f..%2f..%2fetc/passwd",
        "//etc/passwd",
        "/\\..\\..\\etc\\passwd",
        "/%00",
        "/%zz",
      })
  void whatIsNoFileIsNotThere(String path) throws Exception {
    WebHouse.Line raw = house.line();
    raw.sends("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(raw.rest()).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsSent() throws Exception {
    WebHouse.Line raw = house.line();
    raw.sends(
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999\r\nExpect: 100-continue\r\n\r\n"
            .formatted(upload.substring(house.base().length())));
    String reply = raw.rest();
    assertThat(reply).startsWith("HTTP/1.1 413 ").contains("upload-limit: max-size=1000000");
    assertThat(reply).doesNotContain("100 Continue").endsWith("The file is too large.\n");
  }

  @Test
  void whoSendsAllOfItBeforeReadingHearsWhyNotAllTheSame() throws Exception {
    WebHouse.Line raw = house.line();
    raw.sends(
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 20000000\r\n\r\n"
            .formatted(upload.substring(house.base().length())));
    for (int i = 0; i < 20; i++) {
      raw.sends(new byte[MEGABYTE]);
    }
    assertThat(raw.rest()).startsWith("HTTP/1.1 413 ").endsWith("The file is too large.\n");
  }

  @Test
  void whoWaitsToHearThatABodyIsWantedHearsIt() throws Exception {
    WebHouse.Line raw = house.line();
    raw.sends(
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
            .formatted(upload.substring(house.base().length())));
    raw.until("HTTP/1.1 100 Continue");
    raw.sends("ok");
    raw.until("HTTP/1.1 201 Created");
  }

  @Test
  void oneConnectionSendsAndReadsInTurn() throws Exception {
    String path = upload.substring(house.base().length());
    WebHouse.Line raw = house.line();
    raw.sends(
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhelloGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
            .formatted(path));
    raw.until("HTTP/1.1 201 Created");
    String file = raw.find("http://x(/files/\\S+)");
    raw.until("HTTP/1.1 200 OK");
    raw.until("ok");
    raw.sends(
        "GET "
            + file
            + " HTTP/1.1\r\nHost: x\r\n\r\nHEAD /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    raw.until("HTTP/1.1 200 OK");
    assertThat(raw.until("hello")).isEqualTo("helloHTTP/1.1 200 OK");
    assertThat(raw.rest()).contains("connection: close");
  }

  @Test
  void aPictureHasASmallOne() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", out);
    String url = put(out.toByteArray());
    HttpResponse<byte[]> shown = house.read(url);
    assertThat(header(shown, "content-type")).isEqualTo("image/png");
    assertThat(header(shown, "content-disposition")).startsWith("inline;");
    String id = url.substring(0, url.lastIndexOf('/'));
    HttpResponse<byte[]> small = house.read(id + "/thumb");
    assertThat(header(small, "content-type")).isEqualTo("image/jpeg");
    assertThat(ImageIO.read(new ByteArrayInputStream(small.body())).getWidth()).isEqualTo(480);
    assertThat(house.read(put("text".getBytes(UTF_8)).replaceAll("/[^/]*$", "/thumb")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anAddressThatNobodyWasGivenTakesNothing() throws Exception {
    HttpResponse<byte[]> wrong =
        house.ask("PUT", "/upload/aaaaaaaaaaaaaaaaaaaaaaaa/x", new byte[100_000]);
    assertThat(wrong.statusCode()).isEqualTo(403);
    assertThat(house.ask("POST", "/elsewhere", new byte[1]).statusCode()).isEqualTo(405);
    assertThat(house.read("/upload").statusCode()).isEqualTo(405);
  }

  @Test
  void whoIsGoneUploadsNoMore() throws Exception {
    WebHouse.Irc other = house.irc("joe");
    assertThat(house.ask("POST", other.upload(), new byte[1]).statusCode()).isEqualTo(201);
    other.line().close();
    Eventually.until(
        "the secret is nothing any more",
        () -> house.ask("POST", other.upload(), new byte[1]).statusCode() == 403);
  }

  @Test
  void theOwnerOfAnAccountUploadsWithItsPassword() throws Exception {
    WebHouse.Line ann = house.person("ann");
    ann.says("/register sesame");
    ann.until("ann");
    String right = "Basic " + basic("ann:sesame");
    HttpResponse<byte[]> known = house.ask("POST", "/upload", new byte[1], "Authorization", right);
    assertThat(known.statusCode()).isEqualTo(201);
    assertThat(about(text(known))).contains("\nowner account/ann\n");
    HttpResponse<byte[]> nobody = house.ask("POST", "/upload", new byte[1]);
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(header(nobody, "www-authenticate")).startsWith("Basic ");
    String wrong = "Basic " + basic("ann:open");
    int status = 0;
    for (int i = 0; i < 20 && status != 429; i++) {
      status = house.ask("POST", "/upload", new byte[1], "Authorization", wrong).statusCode();
      assertThat(status).isIn(401, 429);
    }
    assertThat(status).isEqualTo(429);
  }

  private static String basic(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  @Test
  void pagesFromElsewhereMayAskWhatMayBeSent() throws Exception {
    HttpResponse<byte[]> options =
        house.ask("OPTIONS", upload, new byte[0], "Origin", "https://chat.example");
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header(options, "access-control-allow-origin")).isEqualTo("*");
    assertThat(header(options, "access-control-allow-methods")).contains("POST");
    assertThat(header(options, "accept-post")).isEqualTo("*/*");
    assertThat(header(options, "upload-limit")).isEqualTo("max-size=1000000");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /upload/x, 'POST, PUT, OPTIONS'",
    "DELETE, /upload/x, 'POST, PUT, OPTIONS'",
    "DELETE, /files/aaaaaaaaaaaaaaaaaaaaaaaa, 'GET, HEAD, OPTIONS'",
    "POST, /files/aaaaaaaaaaaaaaaaaaaaaaaa, 'GET, HEAD, OPTIONS'",
    "PATCH, /, 'GET, HEAD, OPTIONS'",
    "GET, /hook/x, 'POST, PUT, OPTIONS'",
    "DELETE, /healthz, 'GET, HEAD, OPTIONS'"
  })
  void aMethodThatIsOfNoUseIsRefusedWithThoseThatAre(String method, String path, String allowed)
      throws Exception {
    HttpResponse<byte[]> reply = house.ask(method, path, new byte[0]);
    assertThat(reply.statusCode()).isEqualTo(405);
    assertThat(header(reply, "allow")).isEqualTo(allowed);
    assertThat(header(house.ask("OPTIONS", path, new byte[0]), "allow")).isEqualTo(allowed);
  }

  @Test
  void aLargeFileLeavesInPiecesWhereItIsEncrypted() throws Exception {
    byte[] content = new byte[MEGABYTE];
    new Random(8).nextBytes(content);
    String url = put(content);
    String path = url.substring(house.base().length());
    try (TlsCaller caller = new TlsCaller(house.port())) {
      byte[] first = caller.body("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n", MEGABYTE);
      assertThat(first).isEqualTo(content);
      byte[] part =
          caller.body("GET " + path + " HTTP/1.1\r\nHost: x\r\nRange: bytes=500-999\r\n\r\n", 500);
      assertThat(part).isEqualTo(Arrays.copyOfRange(content, 500, 1_000));
    }
  }
}
