package parley.server.config;

import java.util.List;
import parley.server.config.key.Section;

/// `[metrics]`: figures for those who watch over the server.
///
/// @param addresses who gets them
public record MetricsSettings(boolean enabled, List<AddressRange> addresses) {

  /// How the section is read.
  static final Section<MetricsSettings> SECTION =
      Section.once(
          "metrics",
          "Figures about the server in the text format of Prometheus, at `/metrics` of ports where "
              + "HTTP is spoken. Whether the server is well is told to anybody at `/healthz`.",
          in ->
              new MetricsSettings(
                  in.flag("enabled", true, "Whether there are any."),
                  in.key(
                      "addresses",
                      ServerSettings.RANGES,
                      List.of(AddressRange.parse("127.0.0.1"), AddressRange.parse("::1")),
                      "Who gets them, by their addresses.")));

  public MetricsSettings {
    addresses = List.copyOf(addresses);
  }
}
