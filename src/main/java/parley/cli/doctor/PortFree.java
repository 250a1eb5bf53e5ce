package parley.cli.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import parley.server.config.ListenerSettings;

/// Can a listener's port be opened? It is opened for a moment to see.
public record PortFree(ListenerSettings listener, Opener opener) implements Check {
  private static final String ABOUT = "port";

  /// Opens a port and closes it again.
  @FunctionalInterface
  public interface Opener {

    /// A server socket of the system.
    Opener REAL =
        (host, port) -> {
          try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
          }
        };

    /// Opens and closes.
    ///
    /// @throws UnknownHostException if nobody knows the host
    /// @throws IOException if the port cannot be opened
    void open(String host, int port) throws IOException;
  }

  @Override
  public Finding look() {
    String address = listener.address();
    try {
      opener.open(listener.host(), listener.port());
      return Finding.ok(
          ABOUT,
          listener.port() == 0
              ? "a free one will be taken (" + listener.kind().word() + ")"
              : address + " is free (" + listener.kind().word() + ")");
    } catch (UnknownHostException _) {
      return Finding.fail(
          ABOUT, listener.host() + " is no known host", "use an address of this machine");
    } catch (IOException e) {
      return refused(address, String.valueOf(e.getMessage()));
    }
  }

  private static Finding refused(String address, String why) {
    if (why.contains("in use")) {
      return Finding.fail(
          ABOUT,
          address + " is in use",
          "a server is running there already; stop it, or take another port with --port");
    }
    if (why.contains("assign")) {
      return Finding.fail(
          ABOUT, address + " is no address of this machine", "use 0.0.0.0 or one of its own");
    }
    if (why.contains("ermission")) {
      return Finding.fail(
          ABOUT, address + " is not allowed to this user", "take a port above 1023");
    }
    return Finding.fail(ABOUT, address + " cannot be opened", why);
  }
}
