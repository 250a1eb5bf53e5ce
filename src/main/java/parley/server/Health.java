package parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.core.query.Answer;
import parley.core.query.HowMany;
import parley.door.web.Figures;
import parley.door.web.Status;
import parley.engine.Inquiries;

/// How the server is: whether the engine answers and what it decides is stored, and figures.
final class Health implements Status {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  /// How long the engine may take to answer: it answers in milliseconds.
  private static final int ANSWER_MILLIS = 2_000;

  private static final int PROBE_BYTES = 65_536;

  /// The engine answers on its own thread, which is not to wait for a page or a disk.
  private static final Executor WORKER = work -> Thread.ofVirtual().name("health").start(work);

  private final Inquiries inquiries;
  private final Path dataDir;
  private final Counts counts;
  private final FileParts files;
  private volatile Sources sources = new Sources(() -> true, () -> 0);
  private @Nullable FiguresPage page;

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
        .thenApplyAsync(this::problem, WORKER)
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
  public CompletableFuture<Figures> figures(String accept) {
    return inquiries
        .ask(new HowMany())
        .orTimeout(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
        .<Answer.@Nullable Counts>handleAsync(
            (answer, _) -> answer instanceof Answer.Counts counts ? counts : null, WORKER)
        .thenApply(people -> written(accept, people));
  }

  private Figures written(String accept, Answer.@Nullable Counts people) {
    try {
      return page().page(accept, people);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Who wants no figures does not pay for what writes them: it is loaded for the first who asks.
  private synchronized FiguresPage page() {
    FiguresPage made = page;
    if (made == null) {
      made =
          new FiguresPage(
              new FiguresPage.Sources(
                  () -> sources.storing().getAsBoolean(),
                  () -> sources.connections().getAsInt(),
                  counts::byKind,
                  files));
      page = made;
    }
    return made;
  }
}
