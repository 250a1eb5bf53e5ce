package parley.door.web;

import java.util.Map;

/// What the files of the web client are, by the end of their names.
final class ContentTypes {
  private static final Map<String, String> BY_SUFFIX =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "map", "application/json",
          "webmanifest", "application/manifest+json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "tsv", "text/tab-separated-values; charset=utf-8",
          "txt", "text/plain; charset=utf-8");

  private ContentTypes() {}

  /// What a file is.
  ///
  /// @throws IllegalArgumentException when its kind is not known here
  static String of(String path) {
    String type = BY_SUFFIX.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalArgumentException("no content type is known for " + path);
    }
    return type;
  }
}
