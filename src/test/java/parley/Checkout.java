package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// A checkout in a temporary folder with the real launcher, a stand-in for Maven and a stand-in for
/// Parley, so that the launcher can be tried in seconds.
final class Checkout {
  private static final Path PROJECT =
      Path.of(System.getProperty("parley.basedir", "")).toAbsolutePath();
  private static final long RUN_SECONDS_MAX = 120; // only a launcher that hangs takes so long

  /// Says its folder, its process and its arguments. As a server it stays until it is stopped, and
  /// for each line that it reads it loads a class that it has not needed before.
  private static final String STAND_IN =
      """
      public class Main {
        public static void main(String[] arguments) throws Exception {
          System.out.println("folder " + System.getProperty("user.dir"));
          System.out.println("process " + ProcessHandle.current().pid());
          for (String argument : arguments) System.out.println("argument " + argument);
          if (arguments.length == 0 || !arguments[0].equals("serve")) return;
          System.out.println("ready 127.0.0.1 1");
          if (System.in.read() != -1) System.out.println(Class.forName("Late").getDeclaredConstructor().newInstance());
          new java.util.concurrent.CountDownLatch(1).await();
        }
      }

      class Late {
        public String toString() { return "late but here"; }
      }
      """;

  /// Notes each build; waits while there is a file `hold`; fails if there is a file `broken`.
  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      cd "$(dirname "$0")/.."
      echo built >>builds
      while [ -e hold ]; do sleep 0.05; done
      if [ -e broken ]; then echo '[ERROR] Main.java is broken'; exit 1; fi
      mkdir -p target/launch/lib && cp prepared.jar target/launch/parley.jar && cat src/main/* >target/launch/lib/note.jar
      """;

  /// What came of a start.
  record Ended(int code, String out, String err) {}

  /// A start that goes on.
  record Going(Process process, Path out, Path err) {
    String said() {
      return read(out) + read(err);
    }

    Ended end() throws InterruptedException {
      if (!process.waitFor(RUN_SECONDS_MAX, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(
            "still running after " + RUN_SECONDS_MAX + " s; it said: " + said());
      }
      return new Ended(process.exitValue(), read(out), read(err));
    }
  }

  final Path top;
  private final Path elsewhere;
  private int starts;

  Checkout(Path folder) throws IOException {
    top = Files.createDirectories(folder.toRealPath().resolve("check out"));
    elsewhere = Files.createDirectories(folder.toRealPath().resolve("elsewhere"));
    for (String file :
        List.of("parley", "scripts/find-jdk", "scripts/launch/build.sh", "scripts/launch/train")) {
      Files.createDirectories(top.resolve(file).resolveSibling("."));
      Files.copy(PROJECT.resolve(file), top.resolve(file));
    }
    write("pom.xml", "<project/>");
    write(".mvn/maven.config", "");
    write("src/main/Main.java", "one");
    write("scripts/mvn", MAVEN);
    Files.setPosixFilePermissions(
        top.resolve("scripts/mvn"), PosixFilePermissions.fromString("rwxr-xr-x"));
    prepareJar();
  }

  Path write(String file, String text) throws IOException {
    Files.createDirectories(top.resolve(file).resolveSibling("."));
    return Files.writeString(top.resolve(file), text);
  }

  /// How often Maven was called.
  int builds() {
    return Files.exists(top.resolve("builds"))
        ? (int) read(top.resolve("builds")).lines().count()
        : 0;
  }

  /// Names of the files under `target/run`, from there.
  List<String> staged() throws IOException {
    try (Stream<Path> files = Files.walk(top.resolve("target/run"))) {
      return files
          .map(path -> top.resolve("target/run").relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  Ended run(String... arguments) throws Exception {
    return start(Map.of(), arguments).end();
  }

  Ended run(Map<String, String> environment, String... arguments) throws Exception {
    return start(environment, arguments).end();
  }

  Going start(Map<String, String> environment, String... arguments) throws IOException {
    return start(top.resolve("parley"), environment, arguments);
  }

  /// Starts a program of the checkout from another folder, with the JDK of this test and no cache,
  /// unless told otherwise.
  Going start(Path program, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    starts++;
    Path out = elsewhere.resolve(starts + ".out");
    Path err = elsewhere.resolve(starts + ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(elsewhere.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("PARLEY_JAVA_OPTS");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("PARLEY_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PARLEY_AOT", "off");
    builder.environment().putAll(environment);
    return new Going(builder.start(), out, err);
  }

  private void prepareJar() throws IOException {
    Path source = Files.writeString(elsewhere.resolve("Main.java"), STAND_IN);
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    assertThat(compiler.run(null, null, null, "-d", elsewhere.toString(), source.toString()))
        .isZero();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Main");
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(top.resolve("prepared.jar")), manifest)) {
      for (String name : List.of("Main.class", "Late.class")) {
        jar.putNextEntry(new JarEntry(name));
        jar.write(Files.readAllBytes(elsewhere.resolve(name)));
      }
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
