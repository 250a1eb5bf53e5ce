package parley.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;

/// A client on a real socket.
final class Caller implements AutoCloseable {
  /// Only a test that fails waits so long.
  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket;
  private final InputStream in;

  Caller(int port) {
    this("127.0.0.1", port, 0);
  }

  /// @param from the loopback address to come from
  /// @param receiveBytes the size of the kernel's buffer for what is not read; 0: as it is
  Caller(String from, int port, int receiveBytes) {
    socket = new Socket();
    try {
      if (receiveBytes > 0) {
        socket.setReceiveBufferSize(receiveBytes);
      }
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
      socket.connect(
          new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Caller(Socket connected) {
    try {
      socket = connected;
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A client that speaks TLS from the beginning.
  static Caller secure(int port, SSLContext context) {
    try {
      SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port);
      tls.startHandshake();
      return new Caller(tls);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A client that first sends something plain, and then speaks TLS.
  static Caller secureAfter(String plain, int port, SSLContext context) {
    try {
      Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
      socket.getOutputStream().write(plain.getBytes(StandardCharsets.UTF_8));
      SSLSocket tls =
          (SSLSocket) context.getSocketFactory().createSocket(socket, "127.0.0.1", port, true);
      tls.startHandshake();
      return new Caller(tls);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The certificate that the server has shown.
  Certificate certificate() {
    try {
      return ((SSLSocket) socket).getSession().getPeerCertificates()[0];
    } catch (SSLPeerUnverifiedException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads so many bytes.
  byte[] bytes(int count) {
    try {
      return in.readNBytes(count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sends text as it is.
  Caller sends(String text) {
    return sends(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Sends bytes as they are.
  Caller sends(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sends a line and its end.
  Caller types(String line) {
    return sends(line + "\n");
  }

  /// The next line, without its end.
  String line() {
    try {
      var bytes = new java.io.ByteArrayOutputStream();
      for (int b = in.read(); b != '\n'; b = in.read()) {
        if (b < 0) {
          throw new AssertionError("the server closed the connection after: " + bytes);
        }
        bytes.write(b);
      }
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads one line for each of these.
  Caller reads(String... lines) {
    for (String expected : lines) {
      assertThat(line()).isEqualTo(expected);
    }
    return this;
  }

  /// Everything until the server closes the connection.
  String rest() {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sends nothing more, and still reads.
  Caller endsInput() {
    try {
      socket.shutdownOutput();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Breaks off, so that the server sees a reset.
  void resets() {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
