package parley.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another Java process, which can be killed.
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts a class of the tests. What it prints to the error stream appears here.
  static Child start(Class<?> main, String... arguments) throws IOException {
    return start(List.of(), List.of(), main, arguments);
  }

  /// The same with further options for its Java.
  static Child start(List<String> options, Class<?> main, String... arguments) throws IOException {
    return start(List.of(), options, main, arguments);
  }

  /// The same for a user to whom the rights of files mean something, even if that is root.
  static Child startBound(Class<?> main, String... arguments) throws IOException {
    boolean root = System.getProperty("user.name", "").equals("root");
    List<String> before =
        root ? List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search") : List.of();
    return start(before, List.of(), main, arguments);
  }

  /// The same by a program that is given the command as its arguments.
  static Child startThrough(List<String> program, Class<?> main, String... arguments)
      throws IOException {
    return start(program, List.of(), main, arguments);
  }

  private static Child start(
      List<String> before, List<String> options, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// For the child: a line to its parent.
  static void say(String line) {
    PrintStream out = System.out;
    out.println(line);
    out.flush();
  }

  /// The next line it says; null when it has ended.
  @Nullable String line() throws IOException {
    return lines.readLine();
  }

  long pid() {
    return process.pid();
  }

  /// Ends it at once, whatever it is doing: SIGKILL. What it said before can still be read.
  void kill() {
    process.toHandle().destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
