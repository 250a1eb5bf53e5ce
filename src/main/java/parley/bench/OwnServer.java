package parley.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A fresh server for each run, a process of its own with nothing stored, that lets everybody in
/// and write as fast as they like.
///
/// @param command starts a server when `--config FILE` is added to it
public record OwnServer(List<String> command) implements Target {
  private static final long READY_SECONDS_MAX = 60; // a JVM on a busy machine takes some
  private static final long STOP_SECONDS_MAX = 20; // it tells everybody, and stores what it has
  private static final int SPARE_CONNECTIONS = 100;
  private static final String READY = "ready ";

  public OwnServer {
    command = List.copyOf(command);
  }

  @Override
  public String words() {
    return "a fresh server for each run, in a temporary folder, rates and connection limits 0";
  }

  @Override
  public boolean sharesLimits() {
    return true;
  }

  @Override
  public Host open(int people) throws BenchException {
    try {
      Path folder = Files.createTempDirectory("parley-bench");
      return start(folder, people);
    } catch (IOException e) {
      throw new BenchException("the server cannot be started: " + e.getMessage(), e);
    }
  }

  private Host start(Path folder, int people) throws IOException, BenchException {
    Path log = folder.resolve("log");
    List<String> whole = new ArrayList<>(command);
    whole.add("--config");
    whole.add(Files.writeString(folder.resolve("parley.toml"), config(folder, people)).toString());
    Process process = new ProcessBuilder(whole).redirectError(log.toFile()).start();
    Runnable stop = () -> stop(process, folder);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(stop));
    try {
      int port = port(process).get(READY_SECONDS_MAX, TimeUnit.SECONDS);
      return new Host(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
          ServerProcess.of(process.pid()),
          stop);
    } catch (ExecutionException | TimeoutException e) {
      String said = Files.readString(log);
      stop.run();
      throw new BenchException("the server did not start: " + said.strip(), e);
    } catch (InterruptedException e) {
      stop.run();
      throw new BenchException("interrupted", e);
    }
  }

  private static CompletableFuture<Integer> port(Process process) {
    CompletableFuture<Integer> port = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(() -> {
          try (BufferedReader out = process.inputReader(UTF_8)) {
            out.lines()
                .filter(line -> line.startsWith(READY))
                .forEach(line ->
                    port.complete(Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
          } catch (IOException | UncheckedIOException e) {
            port.completeExceptionally(e);
          }
          port.completeExceptionally(new IOException("it ended"));
        });
    return port;
  }

  private static String config(Path folder, int people) {
    return """
    [server]
    data_dir = '%s'
    [[listener]]
    kind = "auto"
    host = "127.0.0.1"
    port = 0
    [limits]
    connections = %d
    connections_per_address = 0
    connection_rate = 0
    message_rate = 0
    """
        .formatted(folder.resolve("data"), people + SPARE_CONNECTIONS);
  }

  /// Ends the server and deletes what it has stored. When this process is told to end in the middle
  /// of a run, two threads come here.
  private static synchronized void stop(Process process, Path folder) {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      delete(folder);
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
