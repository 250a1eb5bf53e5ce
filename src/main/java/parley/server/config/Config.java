package parley.server.config;

import java.util.List;
import parley.server.config.key.Sections;

/// Everything that can be set, checked and complete: the file, or its defaults, with the command
/// line laid over it.
///
/// @param listeners the ports to open, at least one; the first is the main one, which `--host` and
///   `--port` move
public record Config(
    ServerSettings server,
    List<ListenerSettings> listeners,
    LimitSettings limits,
    TextSettings text,
    AccountSettings accounts,
    ChannelSettings channels,
    HistorySettings history,
    MultilineSettings multiline,
    MetadataSettings metadata,
    FileSettings files,
    MetricsSettings metrics,
    List<OperatorSettings> operators,
    List<WebircSettings> gateways,
    StsSettings sts,
    List<WebhookSettings> webhooks,
    LogSettings log) {

  public Config {
    listeners = listeners.isEmpty() ? List.of(ListenerSettings.DEFAULT) : List.copyOf(listeners);
    operators = List.copyOf(operators);
    gateways = List.copyOf(gateways);
    webhooks = List.copyOf(webhooks);
  }

  /// What holds when nothing is set.
  public static Config defaults() {
    return from(new Catalog());
  }

  /// Asks for every section, in the order of the file.
  static Config from(Sections sections) {
    return new Config(
        sections.one(ServerSettings.SECTION),
        sections.each(ListenerSettings.SECTION),
        sections.one(LimitSettings.SECTION),
        sections.one(TextSettings.SECTION),
        sections.one(AccountSettings.SECTION),
        sections.one(ChannelSettings.SECTION),
        sections.one(HistorySettings.SECTION),
        sections.one(MultilineSettings.SECTION),
        sections.one(MetadataSettings.SECTION),
        sections.one(FileSettings.SECTION),
        sections.one(MetricsSettings.SECTION),
        sections.each(OperatorSettings.SECTION),
        sections.each(WebircSettings.SECTION),
        sections.one(StsSettings.SECTION),
        sections.each(WebhookSettings.SECTION),
        sections.one(LogSettings.SECTION));
  }

  /// The same with other settings of the server.
  public Config withServer(ServerSettings other) {
    return new Config(
        other, listeners, limits, text, accounts, channels, history, multiline, metadata, files,
        metrics, operators, gateways, sts, webhooks, log);
  }

  /// The same with other ports.
  public Config withListeners(List<ListenerSettings> others) {
    return new Config(
        server, others, limits, text, accounts, channels, history, multiline, metadata, files,
        metrics, operators, gateways, sts, webhooks, log);
  }
}
