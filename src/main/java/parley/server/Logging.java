package parley.server;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import org.slf4j.LoggerFactory;
import parley.server.config.LogSettings;

/// Sets up the log as configured. Written by a thread of its own, so that a full pipe or disk
/// behind it holds up nobody; when too much waits, lines are dropped, the least important first.
final class Logging {
  /// Lines that may wait to be written: some seconds of a busy server.
  private static final int WAITING_MAX = 8_192;

  private static final String PATTERN = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %msg%n%ex";

  private Logging() {}

  /// Begins to log as configured.
  static void start(LogSettings settings) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    AsyncAppender async = new AsyncAppender();
    async.setContext(context);
    async.setQueueSize(WAITING_MAX);
    async.setNeverBlock(true);
    async.addAppender(sink(context, settings));
    async.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(async);
    context.getLogger("org.sqlite").setLevel(Level.OFF); // what goes wrong there is thrown and said
    level(settings);
  }

  /// Logs from the weight on that is configured.
  static void level(LogSettings settings) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger("parley").setLevel(Level.toLevel(settings.level().name()));
  }

  /// Writes what still waits, and ends.
  static void stop() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
  }

  private static OutputStreamAppender<ILoggingEvent> sink(
      LoggerContext context, LogSettings settings) {
    OutputStreamAppender<ILoggingEvent> sink =
        settings.to().equals("stderr") ? standardError() : file(settings.to());
    sink.setContext(context);
    sink.setEncoder(encoder(context, settings.format()));
    sink.start();
    return sink;
  }

  private static OutputStreamAppender<ILoggingEvent> standardError() {
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setTarget("System.err");
    return console;
  }

  private static OutputStreamAppender<ILoggingEvent> file(String path) {
    FileAppender<ILoggingEvent> file = new FileAppender<>();
    file.setFile(path);
    return file;
  }

  private static Encoder<ILoggingEvent> encoder(LoggerContext context, LogSettings.Format format) {
    return switch (format) {
      case TEXT -> {
        PatternLayoutEncoder text = new PatternLayoutEncoder();
        text.setContext(context);
        text.setPattern(PATTERN);
        text.start();
        yield text;
      }
      case JSON -> {
        JsonEncoder json = new JsonEncoder();
        json.setContext(context);
        json.setWithFormattedMessage(true);
        json.setWithMessage(false);
        json.setWithArguments(false);
        json.setWithSequenceNumber(false);
        json.setWithNanoseconds(false);
        json.setWithContext(false);
        json.setWithMDC(false);
        json.start();
        yield json;
      }
    };
  }
}
