package parley.files;

import java.time.Duration;

/// Every limit of files, with its unit and its reason.
///
/// @param fileBytesMax bytes of one file
/// @param ownerBytesMax bytes of all files of one owner: nobody takes the others' place
/// @param totalBytesMax bytes on disk
/// @param freeBytesMin bytes of the disk that are left to others, the messages above all: when
///   there is no more, nothing is taken
/// @param ownerUploadsMax uploads of one owner at the same time
/// @param uploadsMax uploads at the same time: each has an open file
/// @param keep how long a file is kept; zero: until it is deleted
public record FileLimits(
    long fileBytesMax,
    long ownerBytesMax,
    long totalBytesMax,
    long freeBytesMin,
    int ownerUploadsMax,
    int uploadsMax,
    Duration keep) {
  private static final long MIB = 1L << 20;

  /// What suits a small public server.
  public static final FileLimits DEFAULT =
      new FileLimits(100 * MIB, 1_024 * MIB, 10_240 * MIB, 256 * MIB, 4, 64, Duration.ZERO);

  public FileLimits {
    if (fileBytesMax < 1
        || ownerBytesMax < 1
        || totalBytesMax < 1
        || freeBytesMin < 0
        || ownerUploadsMax < 1
        || uploadsMax < 1
        || keep.isNegative()) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
