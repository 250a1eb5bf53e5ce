package parley.server.config;

import java.util.List;
import parley.server.config.key.Secret;
import parley.server.config.key.Section;
import parley.server.config.key.Text;

/// `[[webirc]]`: a gateway that may speak for others with IRC's `WEBIRC`.
///
/// @param password plain, or an Argon2 hash
/// @param hosts where it may come from; none: from wherever proxies are trusted
public record WebircSettings(String name, Secret password, List<AddressRange> hosts) {

  /// How the section is read.
  static final Section<WebircSettings> SECTION =
      Section.repeated(
          "webirc",
          "A gateway, such as a web client's, that says with IRC's `WEBIRC` for whom it speaks. "
              + "It is believed from `trusted_proxies` in `[server]` alone. Where there is no such "
              + "section, every gateway that comes from there is, whatever its password.",
          in ->
              new WebircSettings(
                  in.required(
                      "name",
                      Text.matching("a name without spaces", "[^\\s\\p{Cntrl}]{1,64}"),
                      "webchat",
                      "What the gateway calls itself."),
                  in.required(
                      "password",
                      Secret.REQUIRED,
                      new Secret("$argon2id$..."),
                      "The gateway's password, plain or as an Argon2 hash."),
                  in.key(
                      "hosts",
                      ServerSettings.RANGES,
                      List.of(),
                      "Where this gateway comes from; `[]`: from any of `trusted_proxies`.")));

  public WebircSettings {
    hosts = List.copyOf(hosts);
  }
}
