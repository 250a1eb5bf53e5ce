package parley.server.config;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import parley.server.config.key.Choice;
import parley.server.config.key.Form;
import parley.server.config.key.ListOf;
import parley.server.config.key.Secret;
import parley.server.config.key.Section;
import parley.server.config.key.Text;

/// `[server]`: what the server is called, where it keeps its data, whom it trusts.
public record ServerSettings(
    String name,
    String description,
    String network,
    String admin,
    String icon,
    Path dataDir,
    Durability durability,
    String motd,
    Secret password,
    Casemapping casemapping,
    boolean utf8Only,
    String timeZone,
    String defaultUserModes,
    boolean lookupHostnames,
    boolean lookupIdent,
    List<AddressRange> trustedProxies) {

  /// What a message survives once anyone has seen it.
  public enum Durability {
    /// The end of the process, at any moment.
    PROCESS,
    /// The end of the power too: every commit is synced before anyone hears of it.
    POWER_LOSS
  }

  /// Which names are one and the same.
  public enum Casemapping {
    /// The letters a to z in either case.
    ASCII,
    /// As ASCII, and the brackets that old IRC servers take for letters.
    RFC1459,
    /// Letters of every script, by the PRECIS profiles of RFC 8265.
    PRECIS
  }

  private static final Form<String> TOKEN =
      Text.matching("text of 1 to 63 characters without spaces", "[^\\s\\p{Cntrl}]{1,63}");

  private static final Form<String> ZONE =
      Text.such(
          "\"system\" or a time zone such as \"Europe/Paris\" or \"+02:00\"",
          ServerSettings::isZone);

  private static final Form<String> MODES =
      Text.matching("mode letters in quotes, such as \"+i\"", "(\\+?[A-Za-z]+)?");

  /// Addresses, alone or by the range.
  static final Form<List<AddressRange>> RANGES =
      new ListOf<>("a list of IP addresses or ranges (\"10.0.0.0/8\")", AddressRange.FORM);

  /// How the section is read.
  static final Section<ServerSettings> SECTION =
      Section.once(
          "server",
          "The server as a whole.",
          in ->
              new ServerSettings(
                  in.key(
                      "name",
                      TOKEN,
                      "parley.local",
                      "Shown to clients; in IRC the source of numerics."),
                  in.key(
                      "description",
                      Text.line(),
                      "a chat server",
                      "One line about the server, shown to whoever asks."),
                  in.key(
                      "network",
                      Text.line(),
                      "parley",
                      "The name of the network, which IRC clients show."),
                  in.key(
                      "admin",
                      Text.line(),
                      "",
                      "How to reach whoever looks after the server, such as a mail address; IRC "
                          + "shows it with `ADMIN`. `\"\"`: it is not told."),
                  in.key(
                      "icon",
                      Text.matching(
                          "an address that begins with https://, or \"\"", "(https://\\S{1,200})?"),
                      "",
                      "The address (https://...) of a picture of the network, which some IRC "
                          + "clients show. Empty for none."),
                  in.key(
                      "data_dir",
                      Text.path(),
                      Path.of("data"),
                      "Where everything is kept. A relative path starts in the folder the "
                          + "server was started from, here and everywhere in this file."),
                  in.key(
                      "durability",
                      Choice.of(Durability.class),
                      Durability.PROCESS,
                      "`\"process\"`: what anyone was shown survives `kill -9`; "
                          + "`\"power-loss\"`: a power cut too, every commit being synced first, "
                          + "which is slower."),
                  in.key("motd", Text.any(), "", "The message of the day; `\"\"` for none."),
                  in.key(
                      "password",
                      Secret.FORM,
                      Secret.NONE,
                      "Everybody is asked for it on connecting (IRC: `PASS`); `\"\"` or no "
                          + "such key: no password."),
                  in.key(
                      "casemapping",
                      Choice.of(Casemapping.class),
                      Casemapping.ASCII,
                      "Which names count as the same."),
                  in.flag("utf8_only", true, "Whether lines that are not UTF-8 are refused."),
                  in.key(
                      "time_zone",
                      ZONE,
                      "system",
                      "The time zone of the times that people see; `\"system\"` is that of "
                          + "the machine."),
                  in.key(
                      "default_user_modes",
                      MODES,
                      "",
                      "Modes that an IRC user has from the start, such as `\"+i\"`."),
                  in.flag(
                      "lookup_hostnames",
                      false,
                      "Whether addresses are turned into host names. Off: it is slow and "
                          + "tells others where people are."),
                  in.flag(
                      "lookup_ident",
                      false,
                      "Whether clients are asked for their ident. Off: hardly anybody "
                          + "answers, and everybody waits."),
                  in.key(
                      "trusted_proxies",
                      RANGES,
                      List.of(AddressRange.parse("127.0.0.1")),
                      "From these addresses alone the PROXY protocol, `X-Forwarded-For` and WebIRC are "
                          + "believed.")));

  public ServerSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  /// The time zone of the times that people see.
  public ZoneId zone() {
    return timeZone.equals("system") ? ZoneId.systemDefault() : ZoneId.of(timeZone);
  }

  /// The same with another data directory.
  public ServerSettings withDataDir(Path other) {
    return new ServerSettings(
        name,
        description,
        network,
        admin,
        icon,
        other,
        durability,
        motd,
        password,
        casemapping,
        utf8Only,
        timeZone,
        defaultUserModes,
        lookupHostnames,
        lookupIdent,
        trustedProxies);
  }

  /// The same with the texts of others, which may change while the server runs.
  public ServerSettings withTexts(ServerSettings others) {
    return new ServerSettings(
        name,
        others.description,
        network,
        others.admin,
        icon,
        dataDir,
        durability,
        others.motd,
        password,
        casemapping,
        utf8Only,
        timeZone,
        defaultUserModes,
        lookupHostnames,
        lookupIdent,
        trustedProxies);
  }

  private static boolean isZone(String text) {
    try {
      return text.equals("system") || !ZoneId.of(text).getId().isEmpty();
    } catch (DateTimeException _) {
      return false;
    }
  }
}
