package parley.door.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The one library of the web client, lit-html, as the jar of that name holds it.
final class WebLibrary {
  private static final String PROPERTIES = "META-INF/maven/org.mvnpm/lit-html/pom.properties";

  /// What a browser loads; the rest is for other programs, or for debugging.
  private static final Pattern FOR_BROWSERS = Pattern.compile("(directives/)?[\\w-]+\\.js");

  private WebLibrary() {}

  /// Its modules, by their path.
  static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    AssetFiles.below("META-INF/resources/_static/lit-html/" + version(), PROPERTIES)
        .forEach((path, content) -> {
          if (FOR_BROWSERS.matcher(path).matches()) {
            files.put(path, content);
          }
        });
    return files;
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = WebLibrary.class.getResourceAsStream("/" + PROPERTIES)) {
      if (in == null) {
        throw new IllegalStateException("lit-html is not in the class path");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("lit-html cannot be read", e);
    }
    return properties.getProperty("version");
  }
}
