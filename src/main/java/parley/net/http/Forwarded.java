package parley.net.http;

import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whom a proxy speaks for: the last address in `X-Forwarded-For` that is not a trusted proxy's
/// own. What stands before it was written by whoever it is.
///
/// @param client null when the proxy does not say
/// @param secure whether the client's way to the proxy is encrypted (`X-Forwarded-Proto`)
public record Forwarded(@Nullable InetAddress client, boolean secure) {
  /// More proxies than that do not stand in a row.
  private static final int ADDRESSES_MAX = 16;

  private static final int ADDRESS_LENGTH_MAX = 45; // an IPv6 address with an IPv4 one in it

  /// Reads what a trusted proxy has added.
  static Forwarded of(HttpHeaders headers, Predicate<InetAddress> isTrusted) {
    List<String> protocols = headers.getAll("X-Forwarded-Proto");
    boolean secure = !protocols.isEmpty() && protocols.getLast().equalsIgnoreCase("https");
    String[] addresses = String.join(",", headers.getAll("X-Forwarded-For")).split(",", -1);
    int least = Math.max(0, addresses.length - ADDRESSES_MAX);
    InetAddress client = null;
    for (int i = addresses.length - 1; i >= least; i--) {
      InetAddress each = address(addresses[i].strip());
      if (each == null) {
        break;
      }
      client = each;
      if (!isTrusted.test(each)) {
        break;
      }
    }
    return new Forwarded(client, secure);
  }

  private static @Nullable InetAddress address(String text) {
    try {
      boolean maybe = !text.isEmpty() && text.length() <= ADDRESS_LENGTH_MAX;
      return maybe ? InetAddress.ofLiteral(text) : null;
    } catch (IllegalArgumentException _) {
      return null; // a name, or nonsense: nothing is looked up
    }
  }
}
