package parley.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Gives a browser the modules of the page at `/web/`, their tests at `/test/`, and an empty page.
final class ModuleServer implements AutoCloseable {
  private static final Path PROJECT =
      Path.of(System.getProperty("parley.basedir", "")).toAbsolutePath();
  private static final Path MODULES = PROJECT.resolve("src/main/resources/parley/web");

  /// Where the tests of the modules are.
  static final Path TESTS = PROJECT.resolve("src/test/resources/parley/web");

  /// The table of emoji stands beside the modules, as at the real server.
  private static final Path EMOJI = PROJECT.resolve("src/main/resources/parley/text/emoji.tsv");

  private static final String LIBRARY = "/META-INF/resources/_static/lit-html/3.3.3/";

  private final ExecutorService replying = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  ModuleServer() {
    // Otherwise each reply on a connection that has had one waits for an acknowledgement, 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> reply(exchange, "text/html", page()));
    server.createContext("/fixture", exchange -> reply(exchange, "text/html", fixture()));
    serve("/web/", MODULES);
    serve("/test/", TESTS);
    server.setExecutor(replying);
    server.start();
  }

  /// Its address, which ends with a slash.
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void serve(String path, Path folder) {
    server.createContext(
        path,
        exchange -> {
          String name = exchange.getRequestURI().getPath().substring(path.length());
          Path file = name.equals("text/emoji.tsv") ? EMOJI : folder.resolve(name).normalize();
          if (file.startsWith(PROJECT) && Files.isRegularFile(file)) {
            keep(exchange);
            reply(exchange, type(name), Files.readAllBytes(file));
          } else if (name.startsWith("lit/")) {
            keep(exchange);
            reply(exchange, "text/javascript", library(name.substring("lit/".length())));
          } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
          }
        });
  }

  /// A browser goes from page to page, and nothing changes meanwhile.
  private static void keep(HttpExchange exchange) {
    exchange.getResponseHeaders().set("cache-control", "max-age=3600");
  }

  private static String type(String name) {
    return name.endsWith(".css") ? "text/css" : "text/javascript";
  }

  /// A module of lit-html, as its jar holds it.
  private static byte[] library(String name) throws IOException {
    try (InputStream in = ModuleServer.class.getResourceAsStream(LIBRARY + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /// The page of the web client, with what never changes in it.
  private static byte[] fixture() throws IOException {
    return Files.readString(MODULES.resolve("index.html"))
        .replace("%BASE%/main.js", "/test/fixture/fixture.js")
        .replace("%BASE%", "/web")
        .replaceAll("<link rel=\"(icon|manifest)\"[^>]*>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] page() {
    return "<!doctype html><html lang=\"en\"><link rel=\"icon\" href=\"data:,\"><title>tests</title></html>"
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void reply(HttpExchange exchange, String type, byte[] body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("content-type", type + "; charset=utf-8");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    replying.close();
  }
}
