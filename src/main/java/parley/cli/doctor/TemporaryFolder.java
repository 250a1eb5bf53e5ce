package parley.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Can the database driver unpack its native part, and run it from there?
public record TemporaryFolder(Path folder, WriteProbe probe, Mounts mounts) implements Check {
  private static final String ABOUT = "temporary";
  private static final String ELSEWHERE =
      "name another folder: PARLEY_JAVA_OPTS=-Dorg.sqlite.tmpdir=FOLDER";

  /// The folder that the driver will use.
  public static Path inUse() {
    return Path.of(
        System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir", "/tmp")));
  }

  @Override
  public Finding look() {
    if (!Files.isDirectory(folder)) {
      return Finding.fail(ABOUT, "there is no folder " + folder, ELSEWHERE);
    }
    try {
      probe.write(folder);
    } catch (IOException e) {
      String why = " (" + WriteProbe.reason(e) + ")";
      return Finding.fail(ABOUT, folder + " cannot be written to" + why, ELSEWHERE);
    }
    return mounts.areNoexecAt(folder)
        ? Finding.fail(
            ABOUT, folder + " is mounted noexec, the database cannot run from there", ELSEWHERE)
        : Finding.ok(ABOUT, folder + " can be written to and run from");
  }
}
