package parley.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How soon a server is there again after a crash: run by `scripts/bench-start`.
///
/// A process stores 100,000 messages in eight places, and other facts between them that no snapshot
/// stands behind, as many as there can be, and dies without closing anything. Then the server is
/// started on that, killed as soon as it says that it is ready, and started again. The processor
/// time is told as well, since on a busy machine the other says little.
public final class StartBench {
  private static final int FACTS = 111_000; // of ten, one is no message
  private static final int SNAPSHOT_AT = 20_000; // leaves about as many to replay as an engine does
  private static final int COMMIT = 500;
  private static final int STARTS = 5;

  private StartBench() {}

  /// Measures, or fills a directory and dies.
  ///
  /// @param arguments `measure`, a folder to work in and the command that starts a server; or
  ///   `fill` and the directory
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("fill")) {
      fill(folder);
      Runtime.getRuntime().halt(0); // nothing is closed, as in a crash
    }
    Path work = Files.createTempDirectory(folder, "parley-start");
    try {
      List<String> server = Arrays.asList(arguments).subList(2, arguments.length);
      measure(work.resolve("data"), server, System.out);
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
      }
    }
  }

  private static void fill(Path data) {
    SqliteJournal journal = SqliteJournal.open(data, Durability.PROCESS);
    for (long next = 1; next <= FACTS; next += COMMIT) {
      journal.commit(SomeFacts.numbered(next, next + COMMIT - 1));
      if (next + COMMIT - 1 == SNAPSHOT_AT) {
        journal.snapshot(SomeFacts.stateAt(SNAPSHOT_AT));
      }
    }
  }

  private static void measure(Path data, List<String> server, PrintStream out)
      throws IOException, InterruptedException {
    start(server, data.resolveSibling("first")); // builds, and warms the file cache
    filled(data);
    DataDirectory directory = new DataDirectory(data);
    out.printf(
        "%d entries, file %.1f MiB, log %.1f MiB%n",
        FACTS, mebibytes(directory.database()), mebibytes(directory.log()));
    out.println("after the crash:          " + start(server, data));
    for (int i = 0; i < STARTS; i++) {
      out.println("killed and started again: " + start(server, data));
    }
    out.println("on an empty directory:    " + start(server, data.resolveSibling("empty")));
  }

  private static void filled(Path data) throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(StartBench.class.getName(), "fill", data.toString()));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException("filling the directory ended with " + code);
    }
  }

  /// Starts a server, waits until it is ready, kills it, and says how long it took.
  private static String start(List<String> server, Path data)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(server);
    command.addAll(List.of("serve", "--host", "127.0.0.1", "--port", "0"));
    command.addAll(List.of("--data", data.toString()));
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader output = process.inputReader()) {
      String line = output.readLine();
      while (line != null && !line.startsWith("ready ")) {
        line = output.readLine();
      }
      if (line == null) {
        throw new IOException("the server did not start");
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
      return "ready after %d ms, %d ms of them processor time".formatted(millis, cpu.toMillis());
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static double mebibytes(Path file) throws IOException {
    return Files.size(file) / (double) (1 << 20);
  }
}
