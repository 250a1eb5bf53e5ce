package parley.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Can the data directory be used, or made?
public record DataFolder(Path folder, WriteProbe probe) implements Check {
  private static final String ABOUT = "data";
  private static final String ELSEWHERE = "choose another with --data";

  @Override
  public Finding look() {
    Path existing = WriteProbe.nearestExisting(folder);
    boolean isThere = Files.exists(folder);
    if (!Files.isDirectory(existing)) {
      return Finding.fail(ABOUT, existing + " is not a folder", ELSEWHERE);
    }
    try {
      probe.write(existing);
    } catch (IOException e) {
      String says =
          isThere ? folder + " cannot be written to" : folder + " cannot be made in " + existing;
      String why = " (" + WriteProbe.reason(e) + ")";
      return Finding.fail(ABOUT, says + why, "give this user the right to, or " + ELSEWHERE);
    }
    return Finding.ok(
        ABOUT, folder + (isThere ? " can be written to" : " will be made at the first start"));
  }
}
