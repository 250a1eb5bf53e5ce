package parley.net;

/// A port to open.
///
/// @param kind what is spoken there, in the words of the configuration; for logs and messages
/// @param host the address to bind: a name, or `0.0.0.0` for all
/// @param port the number; 0 takes a free one
/// @param spoken what is spoken there
/// @param proxy whether connections begin with a PROXY protocol header
public record Listen(String kind, String host, int port, Spoken spoken, ProxyHeader.Mode proxy) {
  /// A port without a proxy before it.
  public static Listen to(String kind, String host, int port, Spoken spoken) {
    return new Listen(kind, host, port, spoken, ProxyHeader.Mode.OFF);
  }

  /// The address as people write it: `0.0.0.0:5555`, `[::1]:5555`.
  String address() {
    return host.contains(":") ? "[" + host + "]:" + port : host + ":" + port;
  }
}
