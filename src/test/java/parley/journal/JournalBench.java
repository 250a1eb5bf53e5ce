package parley.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import parley.core.event.Fact;
import parley.core.id.RoomId;

/// What a commit costs: run by `scripts/bench-journal`.
///
/// One thread commits messages of 64 characters to a fresh journal, to so many rooms in turn by
/// chance, as fast as it can. CPU is that of the committing thread, and beside it that of the
/// thread that moves the log into the file, both by message.
public final class JournalBench {
  private static final int[] COMMIT_SIZES = {1, 10, 100, 1_000};
  private static final int MESSAGES = 100_000;
  private static final int COMMITS_MAX = 20_000;
  private static final String TEXT = "0123456789abcdef".repeat(4);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintStream out;
  private final Path folder;
  private final SplittableRandom random = new SplittableRandom(1);

  private JournalBench(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /// Benchmarks in a folder below the one named, or below the temporary one.
  public static void main(String[] arguments) throws IOException {
    Path below =
        Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir"));
    Path folder = Files.createTempDirectory(below, "parley-bench");
    try {
      new JournalBench(System.out, folder).run();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(f -> f.delete());
      }
    }
  }

  private void run() throws IOException {
    out.println(
        "commit size | rooms | CPU us/message (+ checkpoints) | commit p50, p99 us | log MiB");
    for (Durability durability : Durability.values()) {
      out.println(durability);
      for (int rooms : new int[] {1, 20, 200}) {
        for (int size : COMMIT_SIZES) {
          measure(durability, rooms, size);
        }
      }
    }
  }

  private void measure(Durability durability, int rooms, int size) throws IOException {
    Path data = Files.createTempDirectory(folder, "data");
    int commits = Math.min(COMMITS_MAX, MESSAGES / size);
    if (durability == Durability.POWER_LOSS) {
      commits = Math.min(commits, 2_000);
    }
    try (SqliteJournal journal = SqliteJournal.open(data, durability)) {
      long next = commit(journal, 1, rooms, size, new long[commits]);
      long[] nanos = new long[commits];
      long cpu = THREADS.getCurrentThreadCpuTime();
      long checkpoints = checkpointerNanos();
      commit(journal, next, rooms, size, nanos);
      cpu = THREADS.getCurrentThreadCpuTime() - cpu;
      checkpoints = checkpointerNanos() - checkpoints;
      double messages = (double) commits * size;
      Arrays.sort(nanos);
      out.printf(
          "%11d | %5d | %6.2f (+ %.2f) | %8.1f, %8.1f | %.1f%n",
          size,
          rooms,
          cpu / 1e3 / messages,
          checkpoints / 1e3 / messages,
          nanos[commits / 2] / 1e3,
          nanos[commits * 99 / 100] / 1e3,
          Files.size(new DataDirectory(data).log()) / (double) (1 << 20));
    }
  }

  private long commit(SqliteJournal journal, long first, int rooms, int size, long[] nanos) {
    long sequence = first;
    for (int i = 0; i < nanos.length; i++) {
      List<Fact> facts = new ArrayList<>(size);
      while (facts.size() < size) {
        facts.add(SomeFacts.said(sequence++, new RoomId(random.nextInt(rooms)), TEXT));
      }
      long start = System.nanoTime();
      journal.commit(facts);
      nanos[i] = System.nanoTime() - start;
    }
    return sequence;
  }

  private static long checkpointerNanos() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("parley-checkpoint"))
        .mapToLong(thread -> THREADS.getThreadCpuTime(thread.threadId()))
        .sum();
  }
}
