package parley.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.server.config.Config;
import parley.server.config.ConfigReader;
import parley.server.config.Reading;

/// A server with an automatic port, asked over HTTP and joined over plain sockets.
final class WebHouse implements AutoCloseable {
  private static final int WAIT_MILLIS = 20_000;

  private final Server server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Line> lines = new ArrayList<>();

  /// @param more configuration besides the port and the data folder
  WebHouse(Path folder, String more) throws StartException {
    String toml =
        """
        [server]
        data_dir = "%s"
        trusted_proxies = []
        [accounts]
        password_hash_cost = "lowest"
        [[listener]]
        kind = "auto"
        host = "127.0.0.1"
        port = 0
        """
            .formatted(folder.resolve("data"));
    Config config =
        switch (ConfigReader.parse("test.toml", toml + more)) {
          case Reading.Good(Config good) -> good;
          case Reading.Bad bad -> throw new AssertionError(bad.problems());
        };
    this.server =
        Server.start(
            config,
            broken -> {
              throw new AssertionError(broken.cause());
            });
  }

  int port() {
    return server.ports().getFirst().address().getPort();
  }

  String base() {
    return "http://127.0.0.1:" + port();
  }

  /// Asks for something.
  ///
  /// @param headers names and values
  HttpResponse<byte[]> ask(String method, String url, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url.startsWith("/") ? base() + url : url))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> read(String url, String... headers)
      throws IOException, InterruptedException {
    return ask("GET", url, new byte[0], headers);
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8).strip();
  }

  /// A connection of lines.
  Line line() throws IOException {
    Line line = new Line(port());
    lines.add(line);
    return line;
  }

  /// A person at the text port, who has a name.
  Line person(String nick) throws IOException {
    Line line = line();
    line.until("Welcome!");
    line.says("/nick " + nick);
    line.until("Nickname changed to '" + nick + "'.");
    return line;
  }

  /// A program at the tagged port.
  Line program(String nick) throws IOException {
    Line line = line();
    line.says("JOIN:" + nick);
    line.until("JOINED:" + nick);
    return line;
  }

  /// An IRC client in the lobby; what it may upload with is in its first lines.
  Irc irc(String nick) throws IOException {
    Line line = line();
    line.says("NICK " + nick);
    line.says("USER u 0 * :u");
    String upload = line.find("soju\\.im/FILEHOST=(\\S+)");
    line.says("JOIN #lobby");
    line.until(" 366 ");
    return new Irc(line, upload);
  }

  /// An IRC client.
  ///
  /// @param upload where it may upload
  record Irc(Line line, String upload) {}

  @Override
  public void close() {
    lines.forEach(Line::close);
    http.close();
    server.close();
  }

  /// Lines on a socket.
  static final class Line implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    Line(int port) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(WAIT_MILLIS);
      in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    void says(String line) throws IOException {
      sends(line + "\r\n");
    }

    /// @param text a character for each byte
    void sends(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }

    void sends(byte[] bytes) throws IOException {
      socket.getOutputStream().write(bytes);
    }

    /// Reads until a line holds a text; gives that line.
    String until(String text) throws IOException {
      List<String> read = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        read.add(line);
        if (line.contains(text)) {
          return line;
        }
      }
      throw new AssertionError("'" + text + "' is not among " + read);
    }

    /// Reads until a line holds a pattern; gives its first group.
    String find(String pattern) throws IOException {
      Pattern wanted = Pattern.compile(pattern);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Matcher found = wanted.matcher(line);
        if (found.find()) {
          return found.group(1);
        }
      }
      throw new AssertionError(pattern + " has not come");
    }

    /// Reads to the end.
    String rest() throws IOException {
      StringBuilder all = new StringBuilder();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        all.append(line).append('\n');
      }
      return all.toString();
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
