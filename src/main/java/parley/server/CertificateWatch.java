package parley.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks once a minute whether a certificate's files have changed, and reads them anew then: who
/// renews certificates need not tell the server.
final class CertificateWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CertificateWatch.class);

  /// Soon enough for somebody who waits for it, and a look costs nothing.
  private static final int LOOK_SECONDS = 60;

  private final Certificates certificates;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("parley-certificates").factory());

  private CertificateWatch(Certificates certificates) {
    this.certificates = certificates;
  }

  /// Begins to look.
  static CertificateWatch over(Certificates certificates) {
    CertificateWatch watch = new CertificateWatch(certificates);
    watch.timer.scheduleWithFixedDelay(watch::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    return watch;
  }

  private void look() {
    if (certificates.changed()) {
      LOG.info("files of certificates have changed and are read anew");
      certificates.reload().forEach(LOG::warn);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
