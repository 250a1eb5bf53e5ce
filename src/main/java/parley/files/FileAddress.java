package parley.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The addresses of files, from the slash after the host on.
public final class FileAddress {
  /// What is below here are files.
  public static final String FILES = "/files/";

  /// Here, and below, is uploaded.
  public static final String UPLOAD = "/upload";

  private static final Pattern WHOLE =
      Pattern.compile("https?://[^/\\s]{1,255}" + FILES + "([a-z2-7]{24})(/\\S*)?");

  private FileAddress() {}

  /// Where a file is; who has this has the file.
  public static String of(StoredFile file) {
    return FILES + file.id().text() + "/" + encoded(file.name());
  }

  /// Where somebody uploads who knows a secret.
  public static String upload(String secret) {
    return UPLOAD + "/" + secret;
  }

  /// The file that a text is the whole address of, with any host; null when it is none.
  public static @Nullable FileId in(String text) {
    if (!text.startsWith("http")) {
      return null; // every message comes by here
    }
    Matcher matcher = WHOLE.matcher(text);
    return matcher.matches() ? FileId.parse(matcher.group(1)) : null;
  }

  /// A name as it stands in an address.
  public static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
