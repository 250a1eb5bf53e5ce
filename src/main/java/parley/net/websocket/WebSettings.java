package parley.net.websocket;

import java.net.InetAddress;
import java.util.Set;
import java.util.function.Predicate;

/// How one port speaks HTTP.
///
/// @param paths where a request may become a WebSocket
/// @param origins which pages may connect
/// @param isTrusted the proxies that are believed whom they speak for
/// @param requestMillis how long a client may take for its request
public record WebSettings(
    Set<String> paths, Origins origins, Predicate<InetAddress> isTrusted, int requestMillis) {
  public WebSettings {
    paths = Set.copyOf(paths);
  }
}
