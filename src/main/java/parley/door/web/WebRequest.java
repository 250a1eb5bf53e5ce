package parley.door.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What of a request for a page matters here.
///
/// @param path with its leading slash, without a query, as it was sent
/// @param acceptEncoding the header of that name; empty when there is none
/// @param ifNoneMatch the tags of what the client has already; null when it says nothing
public record WebRequest(String path, String acceptEncoding, @Nullable String ifNoneMatch) {
  /// Whether the client takes a reply packed with gzip (RFC 9110, 12.5.3).
  boolean takesGzip() {
    for (String each : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = each.split(";", 2);
      String coding = parts[0].strip();
      boolean refused = parts.length > 1 && parts[1].replace(" ", "").matches("q=0(\\.0*)?");
      if ((coding.equals("gzip") || coding.equals("*")) && !refused) {
        return true;
      }
    }
    return false;
  }

  /// Whether the client has what bears a tag (RFC 9110, 13.1.2: compared weakly).
  boolean has(String entityTag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String each : ifNoneMatch.split(",", -1)) {
      String tag = each.strip();
      if (tag.equals("*") || tag.equals(entityTag) || tag.equals("W/" + entityTag)) {
        return true;
      }
    }
    return false;
  }
}
