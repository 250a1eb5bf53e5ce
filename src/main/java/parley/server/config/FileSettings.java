package parley.server.config;

import java.time.Duration;
import java.util.Optional;
import parley.server.config.key.Section;
import parley.server.config.key.Text;
import parley.server.config.key.Whole;

/// `[files]`: the files that people send each other.
///
/// @param maxSizeMb the largest file, megabytes
/// @param maxPerUserMb megabytes that one user's files may take up
/// @param maxTotalMb megabytes that all may
/// @param keepFreeMb megabytes that are left of the disk for everything else
/// @param expiry how long files are kept; nothing: until they are deleted
/// @param url how this server is reached from outside; empty: as each has reached it
public record FileSettings(
    boolean enabled,
    int maxSizeMb,
    int maxPerUserMb,
    int maxTotalMb,
    int keepFreeMb,
    Optional<Duration> expiry,
    String url) {

  private static final String UNIT = "megabytes";

  /// How the section is read.
  static final Section<FileSettings> SECTION =
      Section.once(
          "files",
          "The files that people send each other.",
          in ->
              new FileSettings(
                  in.flag("enabled", true, "Whether people can send files."),
                  in.key(
                      "max_size_mb",
                      new Whole(1, 1_000_000, UNIT),
                      100,
                      "The largest file. Who wants to send a larger one is told before it is sent."),
                  in.key(
                      "max_per_user_mb",
                      new Whole(1, 10_000_000, UNIT),
                      1_000,
                      "What the files of one account, or of guests from one address, may take up."),
                  in.key(
                      "max_total_mb",
                      new Whole(1, 100_000_000, UNIT),
                      10_000,
                      "What all files may take up; the same content counts once."),
                  in.key(
                      "keep_free_mb",
                      new Whole(0, 100_000_000, UNIT),
                      500,
                      "No file is taken that would leave less of the disk: messages need it."),
                  in.key(
                      "expiry",
                      HistorySettings.RETENTION,
                      Optional.empty(),
                      "How long files are kept, in hours (`\"12h\"`) or days (`\"30d\"`); `\"none\"`: until "
                          + "their message is deleted. Never longer than messages are."),
                  in.key(
                      "url",
                      Text.matching(
                          "an address such as \"https://chat.example.org\", or \"\"",
                          "|https?://[A-Za-z0-9.:\\[\\]-]+"),
                      "",
                      "How this server is reached from outside, for the addresses of files; `\"\"`: "
                          + "as who asks has reached it.")));
}
