package parley.endtoend;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How a server is to be started: `parley serve` on loopback, on free ports and on a data
/// directory.
final class Launch {
  private final Path data;
  private final List<String> wrapper = new ArrayList<>();
  private final List<String> flags = new ArrayList<>();
  private String host = "127.0.0.1";
  private String port = "0";

  private Launch(Path data) {
    this.data = data;
  }

  /// On a data directory.
  static Launch on(Path data) {
    return new Launch(data);
  }

  /// With a further port for each of these kinds.
  Launch listening(String... kinds) {
    for (String kind : kinds) {
      flags.addAll(List.of("--listen", "0=" + kind));
    }
    return this;
  }

  /// With a configuration file, written beside the data directory.
  Launch configured(String toml) {
    Path file = data.resolveSibling(data.getFileName() + ".toml");
    try {
      Files.writeString(file, toml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return with("--config", file.toString());
  }

  /// With further flags.
  Launch with(String... more) {
    flags.addAll(List.of(more));
    return this;
  }

  /// At this address.
  Launch at(String address) {
    host = address;
    return this;
  }

  /// On this main port.
  Launch onPort(int number) {
    port = Integer.toString(number);
    return this;
  }

  /// By a program that is given the command as its arguments and becomes it.
  Launch through(String... program) {
    wrapper.addAll(List.of(program));
    return this;
  }

  /// Starts it and waits until it says that it is ready.
  ServerProcess start() {
    return launch().ready();
  }

  /// Starts it.
  ServerProcess launch() {
    List<String> command = new ArrayList<>(wrapper);
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of("-cp", classPath(), "parley.cli.Main"));
    command.addAll(List.of("serve", "--host", host, "--port", port));
    command.addAll(List.of("--data", data.toString()));
    command.addAll(flags);
    try {
      return new ServerProcess(new ProcessBuilder(command).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// That of the tests without the tests.
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
