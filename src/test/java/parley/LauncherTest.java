package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Checkout.Ended;
import parley.Checkout.Going;

/// `./parley`: finding a JDK, building when needed, once, and running.
class LauncherTest {
  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void layOut() throws IOException {
    checkout = new Checkout(folder);
  }

  @Test
  void aFirstStartBuildsAndALaterOneDoesNot() throws Exception {
    Ended first = checkout.run("--version");
    assertThat(first.err()).contains("parley: building").contains("parley: built in");
    assertThat(first.out()).contains("argument --version").doesNotContain("building");
    Ended second = checkout.run("--version");
    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void aTouchedSourceIsBuiltAgain() throws Exception {
    checkout.run();
    Files.setLastModifiedTime(
        checkout.top.resolve("src/main/Main.java"), FileTime.from(Instant.now().plusSeconds(5)));
    checkout.run();
    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void aSourceThatChangedWithAnOldTimeIsBuiltAgain() throws Exception {
    checkout.run();
    Path source = checkout.write("src/main/Main.java", "two");
    Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
    checkout.run();
    assertThat(checkout.builds()).isEqualTo(2);
    checkout.run();
    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void aSourceThatIsGoneIsNoticed() throws Exception {
    checkout.write("src/main/Other.java", "other");
    checkout.run();
    Files.delete(checkout.top.resolve("src/main/Other.java"));
    checkout.run();
    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    Path hold = checkout.write("hold", "");
    Going first = checkout.start(Map.of(), "first");
    Eventually.until("the first start builds", () -> checkout.builds() == 1);
    Going second = checkout.start(Map.of(), "second");
    Eventually.until("the second start waits", () -> second.said().contains("waiting for it"));
    Files.delete(hold);
    assertThat(first.end().out()).contains("argument first");
    assertThat(second.end().out()).contains("argument second");
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaidAtOnce() throws Exception {
    checkout.write("target/run", "a file where a folder should be");
    Ended ended = checkout.run();
    assertThat(ended.code()).isEqualTo(70);
    assertThat(ended.err()).contains("cannot be written to");
  }

  @Test
  void theLockOfADeadStartIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path runs = Files.createDirectories(checkout.top.resolve("target/run"));
    Files.createSymbolicLink(runs.resolve("lock"), Path.of("process-" + dead.pid()));
    assertThat(checkout.run().code()).isZero();
    assertThat(checkout.staged()).doesNotContain("lock");
  }

  @Test
  void aStartThatIsStoppedLeavesNoLock() throws Exception {
    Path hold = checkout.write("hold", "");
    Going start = checkout.start(Map.of());
    Eventually.until("the build has begun", () -> checkout.builds() == 1);
    start.process().destroy();
    assertThat(start.end().code()).isEqualTo(143);
    Files.delete(hold);
    assertThat(checkout.staged()).doesNotContain("lock").doesNotContain("current");
  }

  @Test
  void theFolderAndTheArgumentsAreTheCallers() throws Exception {
    Path link =
        Files.createSymbolicLink(folder.resolve("parley-link"), checkout.top.resolve("parley"));
    Going start = checkout.start(link, Map.of(), "send", "--to", "two words", "");
    Ended ended = start.end();
    assertThat(ended.out())
        .contains("folder " + folder.toRealPath().resolve("elsewhere") + "\n")
        .contains("argument send\nargument --to\nargument two words\nargument \n");
  }

  @Test
  void optionsForJavaArePassedOn() throws Exception {
    Ended ended = checkout.run(Map.of("PARLEY_JAVA_OPTS", "-Duser.dir=/one -Xmx64m"));
    assertThat(ended.out()).contains("folder /one");
  }

  @Test
  void aSignalReachesJava() throws Exception {
    Going server = checkout.start(Map.of(), "serve");
    Eventually.until("the server is ready", () -> server.said().contains("ready"));
    assertThat(server.said()).contains("process " + server.process().pid());
    server.process().destroy();
    assertThat(server.end().code()).isEqualTo(143);
  }

  @Test
  void aRunningServerIsNotDisturbedByANewBuild() throws Exception {
    Going server = checkout.start(Map.of(), "serve");
    Eventually.until("the server is ready", () -> server.said().contains("ready"));
    checkout.write("src/main/Main.java", "two");
    checkout.run();
    assertThat(checkout.builds()).isEqualTo(2);
    server.process().getOutputStream().write('\n');
    server.process().getOutputStream().flush();
    Eventually.until(
        "it loads a class of its own jar", () -> server.said().contains("late but here"));
    server.process().destroy();
    server.end();
  }

  @Test
  void aBrokenBuildSaysWhy() throws Exception {
    checkout.write("broken", "");
    Ended ended = checkout.run();
    assertThat(ended.code()).isEqualTo(70);
    assertThat(ended.err()).contains("Main.java is broken").contains("the build failed");
    Files.delete(checkout.top.resolve("broken"));
    assertThat(checkout.run().code()).isZero();
  }

  @Test
  void theCacheIsMadeBesideTheFirstStartAndUsedByTheNext() throws Exception {
    Map<String, String> on = Map.of("PARLEY_AOT", "on");
    checkout.run(on);
    Eventually.until(
        "the cache is there",
        () -> checkout.staged().stream().anyMatch(file -> file.matches("[^/]+/[^/]+[.]aot")));
    Ended next = checkout.run(Map.of("PARLEY_AOT", "on", "PARLEY_JAVA_OPTS", "-Xlog:aot"));
    assertThat(next.out()).contains("Opened AOT cache").contains("process ");
    Eventually.until(
        "nothing is left lying",
        () -> checkout.staged().stream().noneMatch(file -> file.contains(".work")));
  }

  @Test
  void aTrainingThatFailsIsNotTriedAgain() throws Exception {
    Path cache = folder.resolve("parley.aot");
    Path train = checkout.top.resolve("scripts/launch/train");
    checkout.start(train, Map.of(), cache.toString(), "--now", "false", "-jar", "x").end();
    assertThat(folder.resolve("parley.aot.failed")).exists();
    assertThat(folder.resolve("parley.aot.work")).doesNotExist();
    assertThat(cache).doesNotExist();
    checkout.start(train, Map.of(), cache.toString(), "--now", "true", "-jar", "x").end();
    assertThat(folder.resolve("parley.aot.work")).doesNotExist();
  }

  @Test
  void withoutAJdkOneSentenceSaysWhatIsMissing() throws Exception {
    Ended ended = checkout.run(onlyJdksIn("none"));
    assertThat(ended.code()).isEqualTo(69);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains("a JDK 25 is missing").contains("PARLEY_JAVA_HOME");
    assertThat(checkout.builds()).isZero();
  }

  @Test
  void theJdkThatFitsBestIsFound() throws Exception {
    pretendJdk("some/jdk-17", "17.0.9");
    pretendJdk("some/jdk-26", "26");
    assertThat(found(onlyJdksIn("some"))).endsWith("some/jdk-26");
    pretendJdk("some/jdk-99", "25.0.1");
    assertThat(found(onlyJdksIn("some"))).endsWith("some/jdk-99");
    Map<String, String> chosen = new HashMap<>(onlyJdksIn("some"));
    chosen.put("PARLEY_JAVA_HOME", folder.resolve("some/jdk-26").toString());
    assertThat(found(chosen)).endsWith("some/jdk-26");
  }

  @Test
  void aJreIsNotTakenForAJdk() throws Exception {
    pretendJdk("some/jre-25", "25.0.1");
    Files.delete(folder.resolve("some/jre-25/bin/javac"));
    assertThat(found(onlyJdksIn("some"))).isEmpty();
  }

  private String found(Map<String, String> environment) throws Exception {
    Path finder = checkout.top.resolve("scripts/find-jdk");
    return checkout.start(finder, environment).end().out().strip();
  }

  private void pretendJdk(String name, String version) throws IOException {
    Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
    for (String program : List.of("java", "javac")) {
      assertThat(Files.createFile(bin.resolve(program)).toFile().setExecutable(true)).isTrue();
    }
    Files.writeString(bin.resolveSibling("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  /// An environment in which no JDK is found but those in one folder: its PATH has what the
  /// launcher calls, and no java.
  private Map<String, String> onlyJdksIn(String jdks) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String program : List.of("bash", "dirname", "readlink", "sed", "head", "cat", "find")) {
      Path stand = bin.resolve(program);
      Files.writeString(stand, "#!/bin/sh\nexec '" + onThePath(program) + "' \"$@\"\n");
      assertThat(stand.toFile().setExecutable(true)).isTrue();
    }
    return Map.of(
        "PATH",
        bin.toString(),
        "PARLEY_JAVA_HOME",
        "",
        "JAVA_HOME",
        "",
        "PARLEY_JDK_FOLDERS",
        folder.resolve(jdks).toString());
  }

  private static Path onThePath(String program) {
    return Arrays.stream(
            Objects.requireNonNull(System.getenv("PATH")).split(File.pathSeparator, -1))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
