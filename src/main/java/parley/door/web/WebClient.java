package parley.door.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All files of the web client, by their addresses: those that the build makes of its sources.
///
/// What a page is made of lies below `/_/<version>/`, where the version is a hash of all of it: a
/// browser keeps these files for good, and a new version of the server has new addresses. Modules
/// name each other relatively and so stay within their version. Only the page itself and the few
/// files whose addresses browsers prescribe are asked for again each time.
final class WebClient {
  private static final String PAGE = "index.html";

  /// The names of emoji, which people at text ports have too.
  private static final String EMOJI = "emoji.tsv";

  /// How the build's packing of a file is called, behind the name of the file.
  private static final String PACKED = ".br";

  private static final String BASE_MARK = "%BASE%";
  private static final int VERSION_BYTES = 8;

  /// Served at the root: their addresses are prescribed, or a worker's reach depends on them.
  private static final List<String> AT_THE_ROOT =
      List.of("sw.js", "manifest.webmanifest", "favicon.svg");

  /// What scripts run in: it carries the rules for them. Workers have rules of their own.
  private static final Set<String> RUNNING = Set.of(PAGE, "sw.js");

  private final Map<String, Asset> byPath = new HashMap<>();
  private final Asset page;

  private WebClient(SortedMap<String, byte[]> files) {
    String version = version(files);
    String base = "/_/" + version;
    files.forEach((path, content) -> {
      if (!path.endsWith(PACKED)) {
        byPath.put(
            base + "/" + path,
            Asset.lasting(ContentTypes.of(path), version, content, files.get(path + PACKED)));
      }
    });
    AT_THE_ROOT.forEach(path -> byPath.put("/" + path, atTheRoot(path, files, version, base)));
    this.page = atTheRoot(PAGE, files, version, base);
  }

  /// Reads everything out of the class path.
  static WebClient load() {
    SortedMap<String, byte[]> files =
        new TreeMap<>(AssetFiles.below("parley/web", "parley/web/" + PAGE));
    files.put("text/" + EMOJI, AssetFiles.below("parley/text", "parley/text/" + EMOJI).get(EMOJI));
    return new WebClient(files);
  }

  /// The file at an address; null when there is none.
  @Nullable Asset at(String path) {
    return path.equals("/") || path.startsWith("/join/") ? page : byPath.get(path);
  }

  private static Asset atTheRoot(
      String path, SortedMap<String, byte[]> files, String version, String base) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new IllegalStateException("the web client has no " + path);
    }
    String text = new String(content, StandardCharsets.UTF_8).replace(BASE_MARK, base);
    byte[] filled = text.getBytes(StandardCharsets.UTF_8);
    return RUNNING.contains(path)
        ? Asset.changing(ContentTypes.of(path), version, filled)
        : Asset.changingPart(ContentTypes.of(path), version, filled);
  }

  private static String version(SortedMap<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach((path, content) -> {
        digest.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      });
      return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
