package parley.net.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which web pages may connect (RFC 6455, 10.2): a page that somebody happens to visit must not
/// chat in their name.
///
/// @param allowed origins as browsers name them, `https://example.org`, or `*` for all; the
///   server's own is always allowed
public record Origins(List<String> allowed) {
  /// The server's own alone.
  public static final Origins OWN = new Origins(List.of());

  private static final String ALL = "*";

  public Origins {
    allowed = allowed.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
  }

  /// Whether a request may connect.
  ///
  /// @param origin the page, as the browser says; null: no browser, which nobody lures anywhere
  /// @param host the server, as the client knows it
  public boolean allow(@Nullable String origin, String host) {
    if (origin == null || allowed.contains(ALL)) {
      return true;
    }
    String page = origin.toLowerCase(Locale.ROOT);
    return allowed.contains(page) || isOwn(page, host.toLowerCase(Locale.ROOT));
  }

  /// The same host and port. The scheme may differ: behind a proxy it does.
  private static boolean isOwn(String page, String host) {
    int end = page.indexOf("://");
    if (end < 0 || host.isEmpty()) {
      return false; // "null", which pages without an origin send
    }
    String usualPort = page.startsWith("https") ? ":443" : ":80";
    String pageHost = page.substring(end + 3);
    return pageHost.equals(host) || (pageHost + usualPort).equals(host);
  }
}
