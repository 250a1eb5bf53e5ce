package parley.server;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import parley.core.event.AccountDeleted;
import parley.core.event.Deleted;
import parley.door.Sharing;
import parley.door.web.FileSite;
import parley.door.web.Site;
import parley.door.web.Uploaders;
import parley.engine.Delivery;
import parley.engine.Outlet;
import parley.files.FileLimits;
import parley.files.FileStore;
import parley.files.Tickets;
import parley.files.Usage;
import parley.net.Net;
import parley.net.Spoken;
import parley.server.config.Config;
import parley.server.config.FileSettings;
import parley.server.config.HistorySettings;

/// What a server needs for the files that people send each other.
final class FileParts implements AutoCloseable, Outlet {
  private static final long MEGABYTE = 1_000_000;
  private static final Executor WORKER = work -> Thread.ofVirtual().name("files").start(work);

  private final @Nullable FileStore store;
  private final Sharing sharing;
  private final Site site;

  private FileParts(@Nullable FileStore store, Sharing sharing, Site site) {
    this.store = store;
    this.sharing = sharing;
    this.site = site;
  }

  /// Opens the folder for files, where people can send any.
  ///
  /// @param uploaders who may upload with a password
  /// @param others what is to be had over HTTP besides
  static FileParts open(Config config, Uploaders uploaders, Site others) {
    FileSettings settings = config.files();
    if (!settings.enabled()) {
      return new FileParts(null, Sharing.off(), others);
    }
    Clock clock = Clock.systemUTC();
    FileStore store = store(config, clock);
    Tickets tickets = new Tickets(clock);
    return new FileParts(
        store,
        new Sharing(store, tickets, settings.url(), WORKER),
        new FileSite(store, tickets, uploaders, settings.url(), WORKER, others));
  }

  /// The folder of files of a server whose messages do not outlive it does not either.
  static FileStore store(Config config, InstantSource clock) {
    HistorySettings history = config.history();
    boolean lasting = history.enabled() && history.persistent();
    return FileStore.open(
        config.server().dataDir().resolve("files"),
        limits(config.files(), history.retention()),
        clock,
        lasting ? FileStore.Before.KEPT : FileStore.Before.SWEPT);
  }

  private static FileLimits limits(FileSettings settings, Optional<Duration> retention) {
    FileLimits usual = FileLimits.DEFAULT;
    Duration expiry = settings.expiry().orElse(Duration.ZERO);
    Duration messages = retention.orElse(Duration.ZERO);
    return new FileLimits(
        settings.maxSizeMb() * MEGABYTE,
        settings.maxPerUserMb() * MEGABYTE,
        settings.maxTotalMb() * MEGABYTE,
        settings.keepFreeMb() * MEGABYTE,
        usual.ownerUploadsMax(),
        usual.uploadsMax(),
        shorter(expiry, messages));
  }

  /// The shorter of two times to keep something, zero being for good.
  private static Duration shorter(Duration one, Duration other) {
    if (one.isZero() || other.isZero()) {
      return one.plus(other);
    }
    return one.compareTo(other) < 0 ? one : other;
  }

  Sharing sharing() {
    return sharing;
  }

  Site site() {
    return site;
  }

  /// How much there is; null where people cannot send files.
  @Nullable Usage usage() {
    return store == null ? null : store.usage();
  }

  /// Files go with their messages, and with the account that sent them.
  @Override
  public void deliver(List<Delivery> batch) {
    for (Delivery delivery : batch) {
      if (delivery instanceof Delivery.Told told) {
        if (told.fact().event() instanceof Deleted deleted && deleted.file() != null) {
          sharing.delete(deleted.file());
        } else if (told.fact().event() instanceof AccountDeleted gone) {
          sharing.deleteAllOf(gone.name().key());
        }
      }
    }
  }

  /// Files are uploaded at the first of these ports that speaks HTTP.
  void servedAt(List<Net.Opened> ports) {
    for (Net.Opened port : ports) {
      boolean tls = port.listen().tls() != null;
      switch (port.listen().spoken()) {
        case Spoken.Auto auto when auto.web() != null -> served(port, true, tls);
        case Spoken.Web web when !web.site().equals(Site.NOTHING) -> served(port, !tls, tls);
        case Spoken _ -> {
          continue;
        }
      }
      return;
    }
  }

  private void served(Net.Opened port, boolean plain, boolean tls) {
    boolean everywhere = port.address().getAddress().isAnyLocalAddress();
    String host = port.address().getAddress().getHostAddress();
    String shown = everywhere ? "" : host.contains(":") ? "[" + host + "]" : host;
    sharing.servedAt(new Sharing.WebPlace(shown, port.address().getPort(), plain, tls));
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
