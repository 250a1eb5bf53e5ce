package parley.door.web;

import java.util.HashMap;
import java.util.Map;

/// The headers that keep a page from being turned against the one who reads it.
///
/// Whatever anybody writes into a room, a browser runs nothing but the server's own files, loads
/// nothing from other hosts, and shows the page in nobody's frame.
final class SecurityHeaders {
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "media-src 'self' blob:",
          "font-src 'self'",
          "connect-src 'self' ws: wss:",
          "manifest-src 'self'",
          "worker-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types lit-html parley");

  private static final Map<String, String> ALWAYS =
      Map.of(
          "content-security-policy", POLICY,
          "x-content-type-options", "nosniff",
          "referrer-policy", "no-referrer",
          "cross-origin-opener-policy", "same-origin",
          "cross-origin-resource-policy", "same-origin",
          "permissions-policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");

  /// What a file needs that is no page: a browser takes it for what it says to be, and other sites
  /// do not get it. A page's rules hold for all that it loads; there are a hundred such files.
  private static final Map<String, String> OF_PARTS =
      Map.of("x-content-type-options", "nosniff", "cross-origin-resource-policy", "same-origin");

  private SecurityHeaders() {}

  /// Other headers, and those of a part of a page.
  static Map<String, String> ofPart(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(OF_PARTS);
    all.putAll(others);
    return all;
  }

  /// Other headers, and those of a page.
  static Map<String, String> with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(ALWAYS);
    all.putAll(others);
    return all;
  }
}
