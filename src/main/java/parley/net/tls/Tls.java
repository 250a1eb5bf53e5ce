package parley.net.tls;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.OpenSsl;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a port speaks TLS 1.2 and 1.3: with which certificate, and whether it asks for the client's.
///
/// A client's certificate is asked for, never needed, and taken whoever issued it ([AnyClient]).
/// Sessions are not resumed: a handshake with an elliptic curve costs less than a millisecond, and
/// nothing has to be remembered or kept secret.
///
/// May be used from any thread. [#reload()] reads the certificate anew, for the handshakes that
/// begin after it. What does the work takes a quarter of a second of a core to load, so a port at
/// which TLS is only one thing of many is open before it is there, and clients wait for it
/// ([TlsLater]).
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

  /// An identity, and what shows it, once that is loaded.
  private static final class Loaded {
    final Identity identity;
    final CompletableFuture<SslContext> context = new CompletableFuture<>();
    private final ClientAuth clientAuth;
    private final AtomicBoolean begun = new AtomicBoolean();

    Loaded(Identity identity, ClientAuth clientAuth) {
      this.identity = identity;
      this.clientAuth = clientAuth;
    }

    Loaded now() throws TlsException {
      context.complete(make(identity, clientAuth));
      return this;
    }

    CompletableFuture<SslContext> aside() {
      if (!context.isDone() && begun.compareAndSet(false, true)) {
        Thread.ofPlatform().daemon().name("parley-tls").start(this::load);
      }
      return context;
    }

    private void load() {
      long began = System.nanoTime();
      try {
        context.complete(make(identity, clientAuth));
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        LOG.debug("TLS is loaded, in {} ms", took);
      } catch (TlsException | RuntimeException e) {
        LOG.error("TLS cannot be spoken", e);
        context.completeExceptionally(e);
      }
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

  /// Asks clients for a certificate; what that takes is loaded when somebody asks for it
  /// ([#ready()]).
  ///
  /// @throws TlsException when the server's own certificate cannot be read
  public static Tls askingLater(Source source) throws TlsException {
    return new Tls(source, ClientAuth.OPTIONAL);
  }

  /// Asks for none, as it is for browsers: they would ask their person which one to show.
  ///
  /// @throws TlsException when the server's own certificate cannot be used
  public static Tls notAsking(Source source) throws TlsException {
    return ready(new Tls(source, ClientAuth.NONE));
  }

  private static Tls ready(Tls tls) throws TlsException {
    tls.loaded.now();
    return tls;
  }

  /// Done as soon as connections can be unwrapped; fails when they cannot be. What that takes is
  /// loaded by a thread of its own, which begins with the first call.
  public CompletableFuture<?> ready() {
    return loaded.aside();
  }

  /// Reads the certificate anew.
  ///
  /// @throws TlsException when it cannot be used; then all stays as it was
  public void reload() throws TlsException {
    loaded = new Loaded(source.identity(), clientAuth).now();
  }

  /// What is shown to clients.
  public Identity identity() {
    return loaded.identity;
  }

  /// Unwraps one connection. Before it is [#ready()] this waits.
  ///
  /// @param handshakeMillis how long the client may take for its handshake
  public SslHandler handler(ByteBufAllocator buffers, long handshakeMillis) {
    SslHandler handler = loaded.aside().join().newHandler(buffers);
    handler.setHandshakeTimeoutMillis(handshakeMillis);
    handler.setCloseNotifyFlushTimeoutMillis(CLOSE_MILLIS);
    return handler;
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
