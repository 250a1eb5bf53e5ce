package parley.net;

import org.jspecify.annotations.Nullable;
import parley.net.tls.Tls;

/// A port to open.
///
/// @param kind what is spoken there, in the words of the configuration; for logs and messages
/// @param host the address to bind: a name, or `0.0.0.0` for all
/// @param port the number; 0 takes a free one
/// @param spoken what is spoken there
/// @param proxy whether connections begin with a PROXY protocol header
/// @param tls the certificate; an automatic port speaks TLS with whoever begins it, every other one
///   speaks nothing else; null: no TLS
public record Listen(
    String kind, String host, int port, Spoken spoken, ProxyHeader.Mode proxy, @Nullable Tls tls) {
  /// A port without a proxy before it and without TLS.
  public static Listen to(String kind, String host, int port, Spoken spoken) {
    return new Listen(kind, host, port, spoken, ProxyHeader.Mode.OFF, null);
  }

  /// The same with TLS.
  public Listen with(Tls certificate) {
    return new Listen(kind, host, port, spoken, proxy, certificate);
  }

  /// The same behind a proxy.
  public Listen behind(ProxyHeader.Mode mode) {
    return new Listen(kind, host, port, spoken, mode, tls);
  }

  /// The address as people write it: `0.0.0.0:5555`, `[::1]:5555`.
  String address() {
    return host.contains(":") ? "[" + host + "]:" + port : host + ":" + port;
  }
}
