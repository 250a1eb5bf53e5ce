package parley.server.config;

import java.util.List;
import java.util.Locale;
import parley.server.config.key.Choice;
import parley.server.config.key.Form;
import parley.server.config.key.ListOf;
import parley.server.config.key.Section;
import parley.server.config.key.Text;
import parley.server.config.key.Whole;

/// `[[listener]]`: one port, and what is spoken there.
///
/// @param port the port, or 0 for a free one
/// @param origins the pages that may connect: `*`, or as a browser names them; empty for the own
///   origin only
public record ListenerSettings(
    Kind kind,
    String host,
    int port,
    Tls tls,
    ProxyProtocol proxyProtocol,
    String path,
    List<String> origins) {

  /// What is spoken at a port.
  public enum Kind {
    AUTO,
    CLASSIC,
    TAGGED,
    LOBBY,
    NICKNAME,
    STAMPED,
    IRC,
    WEBSOCKET,
    WEB;

    /// The word for it in the file and on the command line.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether connections begin with a PROXY protocol header, which tells the client's own address.
  public enum ProxyProtocol {
    OFF,
    OPTIONAL,
    REQUIRED
  }

  /// The port that is opened where nothing else is said.
  public static final int DEFAULT_PORT = 5555;

  /// Any port, 0 being a free one.
  public static final Whole PORT = new Whole(0, 65_535, "");

  /// An address of this machine or a name for one.
  public static final Form<String> HOST =
      Text.matching(
          "an address such as \"0.0.0.0\", \"::1\" or \"localhost\"", "[A-Za-z0-9._:%-]{1,255}");

  private static final Form<List<String>> ORIGINS =
      new ListOf<>(
          "a list of \"*\" or origins such as \"https://example.org\"",
          Text.matching("an origin", "\\*|[a-z][a-z0-9+.-]*://[^/\\s\\p{Cntrl}]+"));

  /// How the section is read.
  static final Section<ListenerSettings> SECTION =
      Section.repeated(
          "listener",
          "A port. As many as wanted; where there is none, one with these defaults is "
              + "opened. The first is the one that `--host` and `--port` move.",
          in ->
              new ListenerSettings(
                  in.key(
                      "kind",
                      new KindForm(),
                      Kind.AUTO,
                      "What is spoken there; `auto` finds out by itself."),
                  in.key(
                      "host",
                      HOST,
                      "0.0.0.0",
                      "The address to listen at; `0.0.0.0` is every IPv4 address of the "
                          + "machine, `::` every address."),
                  in.key("port", PORT, DEFAULT_PORT, "The port; 0 takes a free one."),
                  in.key(
                      "tls",
                      Tls.FORM,
                      Tls.ABSENT,
                      "`true`: TLS with the server's own certificate; `{ cert = "
                          + "\"cert.pem\", key = \"key.pem\" }`: with this one; `false`: plain. "
                          + "An `auto` port tells TLS apart by itself and stays plain for all else."),
                  in.key(
                      "proxy_protocol",
                      Choice.of(ProxyProtocol.class),
                      ProxyProtocol.OFF,
                      "Whether a PROXY protocol header comes first; it is believed from "
                          + "`trusted_proxies` alone."),
                  in.key(
                      "path",
                      Text.matching("a path that begins with /", "/[^\\s?#\\p{Cntrl}]*"),
                      "/",
                      "For `websocket`: the path that upgrades."),
                  in.key(
                      "origins",
                      ORIGINS,
                      List.of(),
                      "For `auto`, `web` and `websocket`: the pages that may connect, "
                          + "`[\"*\"]` being all; `[]`: only the server's own.")));

  /// The listener that is there when none is named.
  public static final ListenerSettings DEFAULT = SECTION.read().apply(new Catalog.Defaults());

  public ListenerSettings {
    origins = List.copyOf(origins);
    if (port < PORT.min() || port > PORT.max()) {
      throw new IllegalArgumentException("a port is " + PORT.expected() + ", not " + port);
    }
  }

  /// A listener of this kind with all else as it is by default.
  public static ListenerSettings of(Kind kind, String host, int port, Tls tls) {
    return new ListenerSettings(
        kind, host, port, tls, DEFAULT.proxyProtocol, DEFAULT.path, DEFAULT.origins);
  }

  /// The same at another address.
  public ListenerSettings at(String otherHost, int otherPort) {
    return new ListenerSettings(kind, otherHost, otherPort, tls, proxyProtocol, path, origins);
  }

  /// Whether the two cannot both be open: the same port, at the same address or at all of them.
  public boolean clashesWith(ListenerSettings other) {
    return port != 0
        && port == other.port
        && (host.equalsIgnoreCase(other.host) || isEverywhere() || other.isEverywhere());
  }

  private boolean isEverywhere() {
    return host.equals("0.0.0.0") || host.equals("::");
  }

  /// The address as people write it: `0.0.0.0:5555`, `[::1]:5555`.
  public String address() {
    return host.contains(":") ? "[" + host + "]:" + port : host + ":" + port;
  }
}
