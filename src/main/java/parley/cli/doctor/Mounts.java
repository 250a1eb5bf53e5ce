package parley.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mounted file systems of Linux, as `/proc/self/mountinfo` lists them.
///
/// @param lines the lines of that file; none on other systems
public record Mounts(List<String> lines) {
  private static final Path MOUNTINFO = Path.of("/proc/self/mountinfo");
  private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");
  private static final int MOUNT_POINT_FIELD = 4;
  private static final int OPTIONS_FIELD = 5;

  public Mounts {
    lines = List.copyOf(lines);
  }

  /// Those of this machine.
  public static Mounts ofThisMachine() {
    try {
      return new Mounts(Files.exists(MOUNTINFO) ? Files.readAllLines(MOUNTINFO) : List.of());
    } catch (IOException _) {
      return new Mounts(List.of());
    }
  }

  /// Whether the file system that a folder lies on runs no programs and libraries.
  public boolean areNoexecAt(Path folder) {
    Path wanted = folder.toAbsolutePath().normalize();
    int deepest = -1;
    boolean noexec = false;
    for (String line : lines) {
      String[] fields = line.split(" ", -1);
      if (fields.length > OPTIONS_FIELD) {
        Path point = Path.of(plain(fields[MOUNT_POINT_FIELD]));
        if (wanted.startsWith(point) && point.getNameCount() >= deepest) {
          deepest = point.getNameCount();
          noexec = Arrays.asList(fields[OPTIONS_FIELD].split(",", -1)).contains("noexec");
        }
      }
    }
    return noexec;
  }

  /// Spaces and the like stand as `\040`.
  private static String plain(String field) {
    return OCTAL
        .matcher(field)
        .replaceAll(match ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 8))));
  }
}
