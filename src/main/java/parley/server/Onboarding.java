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
  record Opened(String kind, String host, int port) {}

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
    if (ports.size() == 1 || main.kind().equals("auto")) {
      text.append("  Join:            nc ")
          .append(reachable(main.host()))
          .append(' ')
          .append(main.port());
      text.append("\n  On this machine: nc localhost ").append(main.port()).append('\n');
    }
    for (Opened port : ports.subList(main.kind().equals("auto") ? 1 : 0, ports.size())) {
      text.append(
          "  %-16s nc %s %d%n".formatted(port.kind() + ":", reachable(port.host()), port.port()));
    }
    text.append("  Messages are kept in ").append(dataDir.toAbsolutePath().normalize());
    text.append("\n  Ctrl+C stops the server.\n\n");
    text.append("ready ").append(main.host()).append(' ').append(main.port());
    out.println(text);
    out.flush();
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
