package parley.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/// An IRC client on a real socket, on this machine.
final class IrcCaller implements AutoCloseable {
  /// Only a test that fails waits so long.
  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket;
  private final BufferedReader in;

  private IrcCaller(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  /// Enters, and has read its welcome.
  static IrcCaller enter(int port, String nick) throws IOException {
    IrcCaller caller = new IrcCaller(port);
    caller.send("NICK " + nick);
    caller.send("USER " + nick + " 0 * :" + nick);
    caller.send("PING :in");
    caller.until(" PONG ");
    return caller;
  }

  /// Sends a line.
  void send(String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
  }

  /// The lines up to one that holds some text, which is the last.
  List<String> until(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    while (true) {
      String line = in.readLine();
      if (line == null) {
        throw new AssertionError("the server closed the connection after " + lines);
      }
      lines.add(line);
      if (line.contains(text)) {
        return lines;
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
