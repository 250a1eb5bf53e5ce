package parley.net.tls;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.OpenSsl;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a port speaks TLS 1.2 and 1.3: with which certificate, and whether it asks for the client's.
///
/// A client's certificate is asked for, never needed, and taken whoever issued it ([AnyClient]).
/// Sessions are not resumed: a handshake with an elliptic curve costs less than a millisecond, and
/// nothing has to be remembered or kept secret.
///
/// May be used from any thread. [#reload()] reads the certificate anew, for the handshakes that
/// begin after it. What does the work takes time and memory to load, so a port at which TLS is only
/// one thing of many loads it when the first client wants it.
public final class Tls {
  /// What is left to say goodbye in when a connection ends, milliseconds.
  private static final long CLOSE_MILLIS = 500;

  private static final Logger LOG = LoggerFactory.getLogger(Tls.class);

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

  /// An identity, and what shows it.
  private static final class Loaded {
    final Identity identity;
    private final ClientAuth clientAuth;
    private @Nullable SslContext context;

    Loaded(Identity identity, ClientAuth clientAuth) {
      this.identity = identity;
      this.clientAuth = clientAuth;
    }

    synchronized SslContext context() throws TlsException {
      SslContext made = context;
      if (made == null) {
        made = make(identity, clientAuth);
        context = made;
      }
      return made;
    }
  }

  private Tls(Source source, ClientAuth clientAuth) throws TlsException {
    this.source = source;
    this.clientAuth = clientAuth;
    this.loaded = new Loaded(source.identity(), clientAuth);
  }

  /// Asks clients for a certificate.
  ///
  /// @throws TlsException when the server's own certificate cannot be used
  public static Tls asking(Source source) throws TlsException {
    return ready(new Tls(source, ClientAuth.OPTIONAL));
  }

  /// Asks clients for a certificate; loads what that takes for the first of them.
  ///
  /// @throws TlsException when the server's own certificate cannot be read
  public static Tls askingWhenNeeded(Source source) throws TlsException {
    return new Tls(source, ClientAuth.OPTIONAL);
  }

  /// Asks for none, as it is for browsers: they would ask their person which one to show.
  ///
  /// @throws TlsException when the server's own certificate cannot be used
  public static Tls notAsking(Source source) throws TlsException {
    return ready(new Tls(source, ClientAuth.NONE));
  }

  private static Tls ready(Tls tls) throws TlsException {
    tls.loaded.context();
    return tls;
  }

  /// Reads the certificate anew.
  ///
  /// @throws TlsException when it cannot be used; then all stays as it was
  public void reload() throws TlsException {
    Loaded anew = new Loaded(source.identity(), clientAuth);
    anew.context();
    loaded = anew;
  }

  /// What is shown to clients.
  public Identity identity() {
    return loaded.identity;
  }

  /// Unwraps one connection.
  ///
  /// @param handshakeMillis how long the client may take for its handshake
  public SslHandler handler(ByteBufAllocator buffers, long handshakeMillis) {
    SslHandler handler = context().newHandler(buffers);
    handler.setHandshakeTimeoutMillis(handshakeMillis);
    handler.setCloseNotifyFlushTimeoutMillis(CLOSE_MILLIS);
    return handler;
  }

  private SslContext context() {
    try {
      return loaded.context();
    } catch (TlsException e) {
      throw new IllegalStateException(e.getMessage(), e); // the connection that wanted it breaks
    }
  }

  private static SslContext make(Identity identity, ClientAuth clientAuth) throws TlsException {
    boolean boring = OpenSsl.isAvailable();
    LOG.debug("TLS by {}", boring ? "BoringSSL" : "Java");
    try {
      return SslContextBuilder.forServer(new OneIdentity(identity))
          .sslProvider(boring ? SslProvider.OPENSSL : SslProvider.JDK)
          .protocols("TLSv1.3", "TLSv1.2")
          .clientAuth(clientAuth)
          .trustManager(new AnyClient())
          .build();
    } catch (SSLException | IllegalArgumentException e) {
      throw new TlsException(
          "the certificate of %s cannot be used: %s"
              .formatted(identity.certificate().getSubjectX500Principal(), e.getMessage()),
          e);
    }
  }
}
