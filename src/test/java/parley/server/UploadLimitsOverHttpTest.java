package parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.server.WebHouse.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Eventually;

/// Uploads that are cut off, too large or too many, over HTTP.
class UploadLimitsOverHttpTest {
  private static final int MEGABYTE = 1_000_000;

  @TempDir Path folder;
  private WebHouse house;
  private String upload;

  @BeforeEach
  void open() throws Exception {
    house =
        new WebHouse(folder, "[files]\nmax_size_mb = 1\nmax_per_user_mb = 2\nkeep_free_mb = 0\n");
    upload = house.irc("ivy").upload();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void put(byte[] content) throws Exception {
    assertThat(house.ask("POST", upload, content).statusCode()).isEqualTo(201);
  }

  private List<Path> onDisk(String below) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("data/files").resolve(below))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatTurnsOutToBeTooLargeOnTheWayLeavesNothing() throws Exception {
    WebHouse.Line raw = house.line();
    raw.sends(
        "POST %s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            .formatted(upload.substring(house.base().length())));
    for (int i = 0; i < 17; i++) {
      raw.sends("10000\r\n");
      raw.sends(new byte[65_536]);
      raw.sends("\r\n");
    }
    raw.until("HTTP/1.1 413 ");
    Eventually.until("nothing is left", () -> onDisk("").isEmpty());
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() throws Exception {
    WebHouse.Line raw = house.line();
    raw.sends(
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n\r\n"
            .formatted(upload.substring(house.base().length())));
    raw.sends(new byte[100_000]);
    Eventually.until("it begins", () -> onDisk("incoming").size() == 1);
    raw.close();
    Eventually.until("nothing is left", () -> onDisk("").isEmpty());
  }

  @Test
  void nobodyTakesAllTheRoom() throws Exception {
    byte[] content = new byte[MEGABYTE];
    put(content);
    put(content);
    HttpResponse<byte[]> third = house.ask("POST", upload, content);
    assertThat(third.statusCode()).isEqualTo(507);
    assertThat(text(third)).isEqualTo("Your files take up all the room that they may.");
    assertThat(onDisk("content")).hasSize(1);
  }

  @Test
  void onlySoManyAreSentAtOnce() throws Exception {
    String path = upload.substring(house.base().length());
    for (int i = 0; i < 4; i++) {
      WebHouse.Line slow = house.line();
      slow.sends("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nx");
    }
    Eventually.until("four are under way", () -> onDisk("incoming").size() == 4);
    HttpResponse<byte[]> fifth = house.ask("POST", upload, new byte[1]);
    assertThat(fifth.statusCode()).isEqualTo(429);
    assertThat(fifth.headers().firstValue("retry-after")).contains("10");
  }
}
