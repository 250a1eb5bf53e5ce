package parley.cli.doctor;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;

/// May the process have as many files and sockets open as connections are allowed?
///
/// @param allowed how many it may have open, if the system tells
/// @param connections how many connections the configuration allows
public record FileDescriptors(OptionalLong allowed, int connections) implements Check {
  private static final String ABOUT = "descriptors";

  /// Descriptors for everything but connections: jars, the database, its readers, logs.
  private static final int RESERVE = 200;

  /// The limit of this process.
  public static OptionalLong ofThisProcess() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? OptionalLong.of(unix.getMaxFileDescriptorCount())
        : OptionalLong.empty();
  }

  @Override
  public Finding look() {
    if (allowed.isEmpty()) {
      return Finding.ok(ABOUT, "this system states no limit");
    }
    long limit = allowed.getAsLong();
    String says = limit + " files and sockets may be open";
    return limit < (long) connections + RESERVE
        ? Finding.warn(
            ABOUT,
            says + ", fewer than " + connections + " connections need",
            "raise it with ulimit -n, or lower connections in [limits]")
        : Finding.ok(ABOUT, says);
  }
}
