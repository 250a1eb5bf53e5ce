package parley.door.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads the files of the web client out of the class path, from folders and from jars.
final class AssetFiles {
  private AssetFiles() {}

  /// The files below a folder, by their path from there, in order.
  ///
  /// @param folder of the class path
  /// @param beside a file known to be in the same jar
  /// @throws IllegalStateException when that file is not there: the jar is broken
  static SortedMap<String, byte[]> below(String folder, String beside) {
    URL url = AssetFiles.class.getResource("/" + beside);
    if (url == null) {
      throw new IllegalStateException("the class path is not whole: there is no " + beside);
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return readAll(top(Path.of(uri), beside).resolve(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri), Map.of())) {
        return readAll(jar.getPath("/" + folder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has a wrong address: " + url, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the web client cannot be read", e);
    }
  }

  /// The folder of the class path that a file is in.
  private static Path top(Path file, String path) {
    int names = file.getNameCount() - Path.of(path).getNameCount();
    return Objects.requireNonNull(file.getRoot()).resolve(file.subpath(0, names));
  }

  private static Path jarOf(URI uri) {
    String inside = uri.getRawSchemeSpecificPart();
    return Path.of(URI.create(inside.substring(0, inside.indexOf("!/"))));
  }

  private static SortedMap<String, byte[]> readAll(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      files.put(path, Files.readAllBytes(file));
    }
    return files;
  }
}
