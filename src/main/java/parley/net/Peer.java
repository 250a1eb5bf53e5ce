package parley.net;

import io.netty.channel.Channel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.AttributeKey;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.CertificateEncodingException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import parley.net.tls.Identity;

/// Who is at the other end of a channel, as far as the network shows. For its event loop only.
final class Peer {
  private static final AttributeKey<Boolean> SECURE = AttributeKey.valueOf(Peer.class, "secure");

  private static final AttributeKey<String> HOST = AttributeKey.valueOf(Peer.class, "host");

  /// A name or an address with or without a port: it is put into addresses that others read.
  private static final Pattern HOSTS = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,255}");

  private final Channel channel;
  private final Cloak cloak;
  private final Predicate<InetAddress> trustsGateway;
  private @Nullable String host;
  private boolean spokenFor;

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

  /// A trusted proxy says that the client's way to it is encrypted.
  static void markSecure(Channel channel) {
    channel.attr(SECURE).set(true);
  }

  /// What the client calls this server, where it has come over HTTP.
  static void markHost(Channel channel, String host) {
    if (HOSTS.matcher(host).matches()) {
      channel.attr(HOST).set(host);
    }
  }

  /// The server as the client's browser knows it, `https://chat.example.org`; null when it has not
  /// come over HTTP.
  @Nullable String webOrigin() {
    String called = channel.attr(HOST).get();
    return called == null ? null : (secure() ? "https://" : "http://") + called;
  }

  /// The address of this machine that it has come to, as it stands in a URL.
  String arrival() {
    if (!(channel.localAddress() instanceof InetSocketAddress local)) {
      return "localhost";
    }
    String address = local.getAddress().getHostAddress();
    int zone = address.indexOf('%');
    String bare = zone < 0 ? address : address.substring(0, zone);
    return bare.contains(":") ? "[" + bare + "]" : bare;
  }

  /// Whether it is encrypted on its way.
  boolean secure() {
    Boolean told = channel.attr(SECURE).get();
    return told == null ? ownWayIsSecure() : told;
  }

  private boolean ownWayIsSecure() {
    return channel.pipeline().get(SslHandler.class) != null;
  }

  /// The fingerprint of the client's certificate, null when there is none; that of a gateway is not
  /// the client's.
  @Nullable String certificate() {
    SslHandler tls = channel.pipeline().get(SslHandler.class);
    if (tls == null || spokenFor) {
      return null;
    }
    try {
      return Identity.fingerprintOf(tls.engine().getSession().getPeerCertificates()[0]);
    } catch (SSLPeerUnverifiedException | CertificateEncodingException _) {
      return null; // it has shown none, or none that is one
    }
  }

  /// See [parley.door.Connection#actAs(String, String, boolean)].
  boolean actAs(String address, @Nullable String shown, boolean secure) {
    if (!trustsGateway.test(inetAddress())) {
      return false;
    }
    try {
      RealAddress real = new RealAddress(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
      boolean wayIsSecure = ownWayIsSecure() || inetAddress().isLoopbackAddress();
      channel.attr(SECURE).set(secure && wayIsSecure);
      spokenFor = true;
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
