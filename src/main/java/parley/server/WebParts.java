package parley.server;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import parley.core.name.Names;
import parley.door.Gatekeeper;
import parley.door.Sharing;
import parley.door.web.ClientSite;
import parley.door.web.HookSite;
import parley.door.web.Hooks;
import parley.door.web.Site;
import parley.door.web.StatusSite;
import parley.engine.Inquiries;
import parley.engine.Outlet;
import parley.net.Net;
import parley.server.config.Config;
import parley.server.config.MetricsSettings;

/// What is to be had of a server over HTTP: the web client, files, figures, webhooks.
final class WebParts implements AutoCloseable {
  private final FileParts files;
  private final Counts counts = new Counts();
  private final Health health;
  private final Site site;

  private WebParts(Config config, FileParts files, Hooks hooks, Inquiries inquiries) {
    this.files = files;
    this.health = new Health(inquiries, config.server().dataDir(), counts, files);
    this.site =
        new StatusSite(health, watchers(config.metrics()), new HookSite(hooks, files.site()));
  }

  /// Makes them.
  ///
  /// @throws StartException when a webhook cannot be
  static WebParts open(Config config, Names names, Gatekeeper gate, Inquiries inquiries)
      throws StartException {
    Hooks hooks = new WebhookBots(config.webhooks(), names, inquiries);
    FileParts files =
        FileParts.open(
            config,
            new AccountUploaders(inquiries, gate, names),
            new ClientSite(work -> Thread.ofVirtual().name("web").start(work)));
    return new WebParts(config, files, hooks, inquiries);
  }

  private static Predicate<String> watchers(MetricsSettings settings) {
    Predicate<InetAddress> some = EdgeLimits.anyOf(settings.addresses());
    return address -> settings.enabled() && some.test(InetAddress.ofLiteral(address));
  }

  Site site() {
    return site;
  }

  Sharing sharing() {
    return files.sharing();
  }

  /// What wants to be told of everything.
  List<Outlet> outlets() {
    return List.of(files, counts);
  }

  /// The server runs.
  void over(List<Net.Opened> ports, Health.Sources sources) {
    files.servedAt(ports);
    health.over(sources);
  }

  @Override
  public void close() {
    files.close();
  }
}
