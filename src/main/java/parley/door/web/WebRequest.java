package parley.door.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What of a request matters here.
///
/// @param method in capitals
/// @param path with its leading slash, without a query, as it was sent
/// @param headers by their names in small letters; several of one name are joined by commas
/// @param peer who asks
public record WebRequest(String method, String path, Map<String, String> headers, WebPeer peer) {
  public WebRequest {
    headers = Map.copyOf(headers);
  }

  /// A request to read something.
  ///
  /// @param acceptEncoding the header of that name; empty when there is none
  /// @param ifNoneMatch the tags of what the client has already; null when it says nothing
  public WebRequest(String path, String acceptEncoding, @Nullable String ifNoneMatch) {
    this(
        "GET",
        path,
        ifNoneMatch == null
            ? Map.of("accept-encoding", acceptEncoding)
            : Map.of("accept-encoding", acceptEncoding, "if-none-match", ifNoneMatch),
        WebPeer.NOBODY);
  }

  /// A header; empty when there is none.
  ///
  /// @param name in small letters
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /// The server as the client knows it: `https://chat.example.org`.
  String base() {
    return (peer.secure() ? "https://" : "http://") + header("host");
  }

  /// How long the body says it is, bytes; -1 when it does not say.
  long declaredBytes() {
    String length = header("content-length");
    return length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
  }

  /// Whether the client takes a reply packed with gzip.
  boolean takesGzip() {
    return takes("gzip") || takes("*");
  }

  /// Whether the client takes a reply packed with Brotli. Browsers say so over TLS and on their own
  /// machine: elsewhere there may be boxes on the way that do not know it.
  boolean takesBrotli() {
    return takes("br");
  }

  /// Whether the client names a way of packing and does not refuse it (RFC 9110, 12.5.3).
  private boolean takes(String packing) {
    for (String each : header("accept-encoding").toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = each.split(";", 2);
      boolean refused = parts.length > 1 && parts[1].replace(" ", "").matches("q=0(\\.0*)?");
      if (parts[0].strip().equals(packing) && !refused) {
        return true;
      }
    }
    return false;
  }

  /// Whether the client has what bears a tag (RFC 9110, 13.1.2: compared weakly).
  boolean has(String entityTag) {
    for (String each : header("if-none-match").split(",", -1)) {
      String tag = each.strip();
      if (tag.equals("*") || tag.equals(entityTag) || tag.equals("W/" + entityTag)) {
        return true;
      }
    }
    return false;
  }
}
