package parley.server;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.core.query.Answer;
import parley.door.web.Figures;
import parley.files.Usage;

/// The page of figures, in whichever format of Prometheus the asker prefers.
///
/// All of it is counted elsewhere anyway, and read when somebody asks: nothing is done for this
/// page in between. For any thread that may wait, one at a time.
final class FiguresPage {
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final ExpositionFormatWriter text;
  private final ExpositionFormatWriter openMetrics;
  private final Sources sources;
  private Answer.@Nullable Counts people; // as the engine has just said

  /// Where the figures come from.
  record Sources(
      BooleanSupplier storing,
      IntSupplier connections,
      Supplier<Map<String, Long>> events,
      FileParts files) {}

  /// A value, when there is one.
  private interface Figure {
    @Nullable Number now();
  }

  FiguresPage(Sources sources) {
    this.sources = sources;
    ExpositionFormats formats = ExpositionFormats.init();
    this.text = formats.getPrometheusTextFormatWriter();
    this.openMetrics = formats.getOpenMetricsTextFormatWriter();
    gauge(
        "parley_engine_answers", "1 when the engine answers, else 0.", () -> flag(people != null));
    gauge("parley_users", "People and programs.", () -> people == null ? null : people.users());
    gauge("parley_operators", "Operators.", () -> people == null ? null : people.operators());
    gauge("parley_rooms", "Rooms in use.", () -> people == null ? null : people.rooms());
    gauge("parley_connections", "Open connections.", sources.connections()::getAsInt);
    gauge("parley_storing", "1 when all could be stored at last, else 0.", this::storing);
    events();
    if (sources.files().usage() != null) {
      files();
    }
    Info.builder()
        .name("parley_build_info")
        .help("Which Parley this is.")
        .labelNames("version")
        .register(registry)
        .addLabelValues(Version.current());
    JvmMetrics.builder().register(registry);
  }

  private void events() {
    CounterWithCallback.builder()
        .name("parley_events_total")
        .help("What has happened.")
        .labelNames("kind")
        .callback(page -> sources.events().get().forEach((kind, count) -> page.call(count, kind)))
        .register(registry);
  }

  private void files() {
    gauge("parley_files", "Files that people have sent.", () -> usage().files());
    GaugeWithCallback.builder()
        .name("parley_files_bytes")
        .unit(Unit.BYTES)
        .help("What they take up.")
        .callback(page -> page.call((double) usage().contentBytes()))
        .register(registry);
    gauge("parley_uploads", "Files that are being sent.", () -> usage().underWay());
  }

  private Usage usage() {
    return Objects.requireNonNull(sources.files().usage());
  }

  private int storing() {
    return flag(sources.storing().getAsBoolean());
  }

  private static int flag(boolean is) {
    return is ? 1 : 0;
  }

  private void gauge(String name, String help, Figure figure) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(page -> {
          Number now = figure.now();
          if (now != null) {
            page.call(now.doubleValue());
          }
        })
        .register(registry);
  }

  /// The page as it is now.
  ///
  /// @param accept which formats are preferred, as HTTP says it
  /// @param counted what the engine has just said of people; null when it does not answer
  synchronized Figures page(String accept, Answer.@Nullable Counts counted) throws IOException {
    people = counted;
    ExpositionFormatWriter format = openMetrics.accepts(accept) ? openMetrics : text;
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    format.write(page, registry.scrape());
    return new Figures(format.getContentType(), page.toByteArray());
  }
}
