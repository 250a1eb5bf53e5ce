package parley.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.query.Answer;
import parley.core.query.HowMany;
import parley.door.web.Status;
import parley.engine.Inquiries;
import parley.files.Usage;

/// How the server is: whether the engine answers and what it decides is stored, and figures.
final class Health implements Status {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  /// How long the engine may take to answer: it answers in milliseconds.
  private static final int ANSWER_MILLIS = 2_000;

  private static final int PROBE_BYTES = 65_536;

  private final Inquiries inquiries;
  private final Path dataDir;
  private final Counts counts;
  private final FileParts files;
  private final Instant started = Instant.now();
  private volatile Sources sources = new Sources(() -> true, () -> 0);

  /// What is known only when the server runs.
  ///
  /// @param storing whether what happened last could be stored
  /// @param connections how many there are
  record Sources(BooleanSupplier storing, IntSupplier connections) {}

  Health(Inquiries inquiries, Path dataDir, Counts counts, FileParts files) {
    this.inquiries = inquiries;
    this.dataDir = dataDir;
    this.counts = counts;
    this.files = files;
  }

  /// The server runs.
  void over(Sources running) {
    sources = running;
  }

  @Override
  public CompletableFuture<String> problem() {
    return inquiries
        .touch()
        .orTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
        .thenApplyAsync(this::problem)
        .exceptionally(_ -> "The engine does not answer.");
  }

  /// When nothing could be stored last, and nobody has tried since, the disk is asked.
  private String problem(Answer answer) {
    boolean stored = !(answer instanceof Answer.NotStored) && sources.storing().getAsBoolean();
    return stored || isWritable() ? "" : "Nothing can be stored.";
  }

  private boolean isWritable() {
    Path probe = dataDir.resolve(".health");
    try {
      Files.write(probe, new byte[PROBE_BYTES]);
      Files.delete(probe);
      return true;
    } catch (IOException e) {
      LOG.debug("{} cannot be written: {}", dataDir, e.toString());
      return false;
    }
  }

  @Override
  public CompletableFuture<String> figures() {
    return inquiries
        .ask(new HowMany())
        .orTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
        .thenApply(this::page)
        .exceptionally(_ -> "# the engine does not answer\n");
  }

  private String page(Answer answer) {
    Exposition page = new Exposition();
    if (answer instanceof Answer.Counts(int users, _, int operators, int rooms)) {
      page.gauge("parley_users", "People and programs on the server.", users)
          .gauge("parley_operators", "Operators among them.", operators)
          .gauge("parley_rooms", "Rooms with somebody in them.", rooms);
    }
    page.gauge("parley_connections", "Open connections.", sources.connections().getAsInt())
        .gauge(
            "parley_storing",
            "1 when what happened last could be stored, else 0.",
            sources.storing().getAsBoolean() ? 1 : 0)
        .counters("parley_events_total", "What has happened.", "kind", counts.byKind());
    Usage usage = files.usage();
    if (usage != null) {
      page.gauge("parley_files", "Files that people have sent.", usage.files())
          .gauge("parley_files_bytes", "What they take up.", usage.contentBytes())
          .gauge("parley_uploads", "Files that are being sent.", usage.underWay());
    }
    Runtime java = Runtime.getRuntime();
    return page.gauge(
            "parley_heap_used_bytes",
            "Memory that Java uses, what is not collected yet included.",
            java.totalMemory() - java.freeMemory())
        .gauge("parley_heap_max_bytes", "Memory that Java may use.", java.maxMemory())
        .gauge(
            "parley_uptime_seconds",
            "Since the start.",
            Duration.between(started, Instant.now()).toMillis() / 1000.0)
        .text();
  }
}
