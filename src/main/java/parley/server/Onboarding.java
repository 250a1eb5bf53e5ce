package parley.server;

import java.io.PrintStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/// What a person reads when the server is up: how to join it, and nothing that does not work.
///
/// The last line is for programs: `ready HOST PORT`.
final class Onboarding {
  /// An open port.
  ///
  /// @param kind what is spoken there
  /// @param host the address it is bound to
  /// @param port its number
  /// @param irc whether IRC is spoken there
  /// @param tls whether TLS is; at every port but an automatic one it then is needed
  record Opened(String kind, String host, int port, boolean irc, boolean tls) {
    String url(String scheme) {
      String reachable = reachable(host);
      boolean six = reachable.contains(":");
      return scheme + "://" + (six ? "[" + reachable + "]" : reachable) + ":" + port;
    }

    boolean isAutomatic() {
      return kind.equals("auto");
    }
  }

  private final String version;
  private final Path dataDir;
  private final List<Opened> ports;

  Onboarding(String version, Path dataDir, List<Opened> ports) {
    this.version = version;
    this.dataDir = dataDir;
    this.ports = List.copyOf(ports);
  }

  /// Prints the block.
  void print(PrintStream out) {
    Opened main = ports.getFirst();
    StringBuilder text = new StringBuilder();
    text.append("Parley ").append(version).append(" is running.\n\n");
    boolean byNc = way(main).startsWith("nc ");
    if (main.isAutomatic() || (ports.size() == 1 && byNc)) {
      line(text, "Join:", "nc " + reachable(main.host()) + " " + main.port());
      line(text, "On this machine:", "nc localhost " + main.port());
      if (main.irc() && main.isAutomatic()) {
        line(text, "Browser:", main.url("http") + "/");
      }
      if (main.irc()) {
        line(text, "IRC:", main.url("irc"));
      }
      if (main.irc() && main.tls()) {
        line(text, "IRC with TLS:", main.url("ircs"));
      }
    }
    for (Opened port : ports.subList(main.isAutomatic() ? 1 : 0, ports.size())) {
      line(text, port.kind() + (port.tls() && !port.isAutomatic() ? "+tls:" : ":"), way(port));
    }
    text.append("  Messages are kept in ").append(dataDir.toAbsolutePath().normalize());
    text.append("\n  Ctrl+C stops the server.\n\n");
    text.append("ready ").append(main.host()).append(' ').append(main.port());
    out.println(text);
    out.flush();
  }

  private static void line(StringBuilder text, String what, String how) {
    text.append("  %-16s %s%n".formatted(what, how));
  }

  /// How a port is joined.
  private static String way(Opened port) {
    boolean onlyTls = port.tls() && !port.isAutomatic();
    return switch (port.kind()) {
      case "irc" -> port.url(onlyTls ? "ircs" : "irc");
      case "websocket" -> port.url(onlyTls ? "wss" : "ws");
      case "web" -> port.url(onlyTls ? "https" : "http");
      case String _ when onlyTls ->
          "openssl s_client -quiet -connect " + reachable(port.host()) + ":" + port.port();
      case String _ -> "nc " + reachable(port.host()) + " " + port.port();
    };
  }

  /// The address that others can use: what the port is bound to, or this machine's own when that is
  /// "all".
  private static String reachable(String host) {
    return host.equals("0.0.0.0") || host.equals("::") ? ownAddress() : host;
  }

  private static String ownAddress() {
    try {
      for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (card.isUp() && !card.isLoopback() && !card.isVirtual() && !card.isPointToPoint()) {
          for (InetAddress address : Collections.list(card.getInetAddresses())) {
            if (address instanceof Inet4Address && !address.isLinkLocalAddress()) {
              return address.getHostAddress();
            }
          }
        }
      }
    } catch (SocketException _) {
      return "localhost"; // no cards to be seen: this machine can still be joined from itself
    }
    return "localhost";
  }
}
