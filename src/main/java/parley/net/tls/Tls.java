package parley.net.tls;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.OpenSsl;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import javax.net.ssl.SSLException;

/// How a port speaks TLS 1.2 and 1.3: with which certificate, and whether it asks for the client's.
///
/// A client's certificate is asked for, never needed, and taken whoever issued it ([AnyClient]).
/// Sessions are not resumed: a handshake with an elliptic curve costs less than a millisecond, and
/// nothing has to be remembered or kept secret.
///
/// May be used from any thread. [#reload()] reads the certificate anew, for the handshakes that
/// begin after it.
public final class Tls {
  /// What is left to say goodbye in when a connection ends, milliseconds.
  private static final long CLOSE_MILLIS = 500;

  private final Source source;
  private final ClientAuth clientAuth;
  private volatile Loaded loaded;

  /// Where a certificate comes from.
  @FunctionalInterface
  public interface Source {
    /// Reads it.
    ///
    /// @throws TlsException when it cannot be used, with a sentence for the operator
    Identity identity() throws TlsException;
  }

  private record Loaded(Identity identity, SslContext context) {}

  private Tls(Source source, ClientAuth clientAuth) throws TlsException {
    this.source = source;
    this.clientAuth = clientAuth;
    this.loaded = load();
  }

  /// Asks clients for a certificate.
  ///
  /// @throws TlsException when the server's own certificate cannot be used
  public static Tls asking(Source source) throws TlsException {
    return new Tls(source, ClientAuth.OPTIONAL);
  }

  /// Asks for none, as it is for browsers: they would ask their person which one to show.
  ///
  /// @throws TlsException when the server's own certificate cannot be used
  public static Tls notAsking(Source source) throws TlsException {
    return new Tls(source, ClientAuth.NONE);
  }

  /// Reads the certificate anew.
  ///
  /// @throws TlsException when it cannot be used; then all stays as it was
  public void reload() throws TlsException {
    loaded = load();
  }

  /// What is shown to clients.
  public Identity identity() {
    return loaded.identity();
  }

  /// Unwraps one connection.
  ///
  /// @param handshakeMillis how long the client may take for its handshake
  public SslHandler handler(ByteBufAllocator buffers, long handshakeMillis) {
    SslHandler handler = loaded.context().newHandler(buffers);
    handler.setHandshakeTimeoutMillis(handshakeMillis);
    handler.setCloseNotifyFlushTimeoutMillis(CLOSE_MILLIS);
    return handler;
  }

  /// What does the work on this machine: `BoringSSL`, or `Java` where that does not load.
  public static String engine() {
    return OpenSsl.isAvailable() ? "BoringSSL" : "Java";
  }

  private Loaded load() throws TlsException {
    Identity identity = source.identity();
    try {
      SslContext context =
          SslContextBuilder.forServer(identity.key(), identity.chain())
              .sslProvider(OpenSsl.isAvailable() ? SslProvider.OPENSSL : SslProvider.JDK)
              .protocols("TLSv1.3", "TLSv1.2")
              .clientAuth(clientAuth)
              .trustManager(new AnyClient())
              .build();
      return new Loaded(identity, context);
    } catch (SSLException | IllegalArgumentException e) {
      throw new TlsException(
          "the certificate of %s cannot be used: %s"
              .formatted(identity.certificate().getSubjectX500Principal(), e.getMessage()),
          e);
    }
  }
}
