package parley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import parley.Eventually;

/// The disk is full, for real, while people upload: they are told, nothing is kept by halves, and
/// everything else goes on.
@Execution(ExecutionMode.CONCURRENT)
class FullDiskUploadTest {
  private static final String TOML = "[files]\nkeep_free_mb = 0\n" + Unlimited.TOML;
  private static final Pattern ADDRESS = Pattern.compile("soju\\.im/FILEHOST=(\\S+)");
  private static final String REFUSED =
      "(The disk of the server is full|The file cannot be stored at the moment)\\.\n";
  private static final int HALF = 1_000_000;

  @TempDir Path folder;

  @Test
  void aFullFileSystem() throws Exception {
    Path mountPoint = Files.createDirectory(folder.resolve("disk"));
    try (SmallDisk disk = SmallDisk.Mounted.at(mountPoint)) {
      play(disk);
    } catch (SmallDisk.MayNotMount e) {
      System.out.println(
          "FullDiskUploadTest: NO FILE SYSTEM CAN BE MOUNTED HERE, only files that may not grow are"
              + " tried; run it as root: "
              + e.getMessage());
      play(new SmallDisk.Limited(mountPoint));
    }
  }

  @Test
  void filesThatMayNotGrow() throws Exception {
    play(new SmallDisk.Limited(Files.createDirectory(folder.resolve("disk"))));
  }

  private static void play(SmallDisk disk) throws Exception {
    Path data = disk.folder().resolve("data");
    try (ServerProcess server = Launch.on(data).configured(TOML).start();
        Talker ivy = Talker.at(server.port(), Manner.FOREIGN);
        HttpClient http = HttpClient.newHttpClient()) {
      String address = comes(ivy);
      HttpResponse<String> first = uploads(http, address, "kept".getBytes(UTF_8));
      assertThat(first.statusCode()).isEqualTo(201);

      Talker slow = sendsHalf(server.port(), URI.create(address).getPath());
      Path incoming = data.resolve("files/incoming");
      Eventually.until("half of it is there", () -> bytesBelow(incoming) == HALF);
      disk.fill(server);
      slow.sendBytes(new byte[HALF]);
      assertThat(reply(slow)).startsWith("HTTP/1.1 507 ").containsPattern(REFUSED);
      slow.close();
      Eventually.until("nothing of it is left", () -> filesBelow(incoming).isEmpty());

      HttpResponse<String> refused = uploads(http, address, new byte[10 * HALF]);
      assertThat(refused.statusCode()).isEqualTo(507);
      assertThat(refused.body()).matches(REFUSED);
      assertThat(filesBelow(incoming)).isEmpty();
      assertThat(filesBelow(data.resolve("files/content"))).hasSize(1);
      assertThat(reads(http, first).body()).isEqualTo("kept");
      ivy.send("PING still");
      ivy.await(lines -> lines.getLast().contains("PONG"), "an answer");

      disk.makeRoom(server);
      HttpResponse<String> again = uploads(http, address, new byte[HALF]);
      assertThat(again.statusCode()).isEqualTo(201);
      assertThat(reads(http, again).body()).hasSize(HALF);
      assertThat(server.terminate()).isZero();
    }
  }

  /// Joins, and gives the address to upload to.
  private static String comes(Talker ivy) {
    ivy.send("NICK ivy");
    ivy.send("USER i 0 * :i");
    ivy.await(lines -> lines.stream().anyMatch(line -> ADDRESS.matcher(line).find()), "005");
    return ivy.heard().stream()
        .map(ADDRESS::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static Talker sendsHalf(int port, String path) {
    Talker slow = Talker.at(port, Manner.FOREIGN);
    slow.sendText(
        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n".formatted(path, 2 * HALF));
    slow.sendBytes(new byte[HALF]);
    return slow;
  }

  private static String reply(Talker slow) {
    return String.join("\n", slow.heardToTheEnd()) + "\n";
  }

  private static HttpResponse<String> uploads(HttpClient http, String address, byte[] content)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(address))
            .POST(HttpRequest.BodyPublishers.ofByteArray(content))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> reads(HttpClient http, HttpResponse<String> uploaded)
      throws IOException, InterruptedException {
    String address = uploaded.headers().firstValue("location").orElseThrow();
    return http.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static long bytesBelow(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : filesBelow(folder)) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
