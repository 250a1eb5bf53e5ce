package parley.net;

import io.netty.channel.Channel;
import io.netty.handler.ssl.SslHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.util.HexFormat;
import java.util.function.Predicate;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/// Who is at the other end of a channel, as far as the network shows. For its event loop only.
final class Peer {
  private final Channel channel;
  private final Cloak cloak;
  private final Predicate<InetAddress> trustsGateway;
  private @Nullable String host;

  /// @param trustsGateway the addresses that may speak for others
  Peer(Channel channel, Cloak cloak, Predicate<InetAddress> trustsGateway) {
    this.channel = channel;
    this.cloak = cloak;
    this.trustsGateway = trustsGateway;
  }

  /// The client's address.
  String address() {
    return inetAddress().getHostAddress();
  }

  /// What others see of it.
  String host() {
    if (host == null) {
      host = cloak.host(inetAddress());
    }
    return host;
  }

  /// Whether it is encrypted on its way.
  boolean secure() {
    return channel.pipeline().get(SslHandler.class) != null;
  }

  /// The fingerprint of the client's certificate, null when there is none.
  @Nullable String certificate() {
    SslHandler tls = channel.pipeline().get(SslHandler.class);
    if (tls == null) {
      return null;
    }
    try {
      byte[] first = tls.engine().getSession().getPeerCertificates()[0].getEncoded();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
    } catch (SSLPeerUnverifiedException | CertificateEncodingException _) {
      return null; // it has shown none, or none that is one
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// See [parley.door.Connection#actAs(String, String)].
  boolean actAs(String address, @Nullable String shown) {
    if (!trustsGateway.test(inetAddress())) {
      return false;
    }
    try {
      RealAddress real = new RealAddress(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
      real.keepAt(channel);
      host = shown;
      channel.pipeline().fireUserEventTriggered(real);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private InetAddress inetAddress() {
    return RealAddress.of(channel).getAddress();
  }
}
