package parley.cli;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.bench.GivenServer;

/// The values of `--against` and `--pid`: a server that runs already.
final class AgainstFlag {
  /// The form of both, in words.
  static final String EXPECTED =
      "--against: expected HOST:PORT, and with --pid the number of a process";

  private static final Pattern FORM = Pattern.compile("(?<host>.+):(?<port>[0-9]{1,5})");

  private AgainstFlag() {}

  /// Reads `127.0.0.1:6667` or `[::1]:6667`; nothing if it is not of that form.
  static Optional<GivenServer> parse(String against, @Nullable String pid) {
    Matcher form = FORM.matcher(against);
    if (!form.matches() || (pid != null && !pid.matches("[0-9]{1,9}"))) {
      return Optional.empty();
    }
    String host = form.group("host").replaceAll("^\\[(.*)]$", "$1");
    OptionalLong process =
        pid == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(pid));
    return PortFlag.parse(form.group("port"))
        .filter(port -> port > 0)
        .map(port -> new GivenServer(host, port, process));
  }
}
