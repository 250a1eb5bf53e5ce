package parley.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.engine.Ask;
import parley.engine.EngineThread.Broken;
import parley.engine.Submission;

/// Writes down what a broken engine was doing. What was said is left out: a report is something
/// that people pass on.
final class CrashReport {
  private static final Logger LOG = LoggerFactory.getLogger(CrashReport.class);

  private CrashReport() {}

  /// Writes a report to the data directory and the log.
  ///
  /// @return the file, or null when it could not be written
  static @Nullable Path write(Path dataDir, Broken broken, Instant now, String version) {
    LOG.error(
        "the engine broke and the server stops; deciding: {}",
        what(broken.submission()),
        broken.cause());
    Path file = dataDir.resolve("crash-" + now.toEpochMilli() + ".txt");
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println("Parley " + version + " stopped at " + now + " because its engine broke.");
    out.println("Deciding: " + what(broken.submission()));
    broken.cause().printStackTrace(out);
    try {
      return Files.writeString(file, text.toString());
    } catch (IOException e) {
      LOG.error("the report cannot be written to {}: {}", file, e.getMessage());
      return null;
    }
  }

  private static String what(@Nullable Submission submission) {
    if (submission == null) {
      return "nothing";
    }
    String kind =
        switch (submission.ask()) {
          case Ask.Order(var command) -> command.getClass().getSimpleName();
          case Ask.Question(var query) -> query.getClass().getSimpleName();
          case Ask.Note _ -> "Note";
        };
    return kind + " of " + submission.asker().session();
  }
}
