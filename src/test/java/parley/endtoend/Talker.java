package parley.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Somebody at a port, with nothing but a socket.
final class Talker extends Outsider {
  private static final int CONNECT_MILLIS_MAX = 30_000;

  private final Socket socket;
  private final Manner manner;
  private final Ear ear;

  private Talker(Socket socket, Manner manner) {
    this(socket, manner, new Ear(manner));
  }

  private Talker(Socket socket, Manner manner, Ear ear) {
    super(ear);
    this.ear = ear;
    this.socket = socket;
    this.manner = manner;
  }

  /// Connects, and sends lines with LF.
  static Talker at(int port) {
    return at(port, Manner.LINES);
  }

  /// Connects.
  static Talker at(int port, Manner manner) {
    return from("127.0.0.1", port, manner);
  }

  /// Connects from an address of this machine.
  static Talker from(String address, int port, Manner manner) {
    Talker talker = connected(new Socket(), address, port, manner);
    talker.listen();
    return talker;
  }

  /// Connects and does not read.
  static Talker deafAt(int port) {
    try {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(1_024);
      return connected(socket, "127.0.0.1", port, Manner.LINES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Talker connected(Socket socket, String address, int port, Manner manner) {
    try {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
      socket.connect(
          new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), CONNECT_MILLIS_MAX);
      socket.setTcpNoDelay(true);
      socket.getOutputStream().write(manner.first());
      return new Talker(socket, manner);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Begins to read.
  void listen() {
    try {
      listenTo(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void send(String line) {
    ear.begins();
    sendBytes(manner.line(line));
  }

  /// Sends text as it is.
  void sendText(String text) {
    sendBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Sends bytes as they are, in one write.
  void sendBytes(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Says that nothing more comes from this side, and goes on reading.
  void endsOutput() {
    try {
      socket.shutdownOutput();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Breaks the connection off: a reset, no goodbye.
  void drops() {
    try {
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    close();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
