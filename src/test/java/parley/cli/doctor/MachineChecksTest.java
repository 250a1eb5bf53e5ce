package parley.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.cli.doctor.Finding.Level;

class MachineChecksTest {

  @ParameterizedTest
  @CsvSource({"24.0.2, FAIL", "25, OK", "25.0.3+9, OK", "26-ea, WARN"})
  void javaTwentyFiveIsTheRightOne(String version, Level level) {
    Finding finding = new JavaVersion(Runtime.Version.parse(version), "Somebody").look();
    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.says()).startsWith("Java " + version + " (Somebody)");
  }

  @Test
  void theJavaOfTheTestsIsFineOrNewer() {
    assertThat(JavaVersion.running().look().level()).isNotEqualTo(Level.FAIL);
  }

  @ParameterizedTest
  @CsvSource({"63, FAIL", "64, WARN", "1023, WARN", "1024, OK"})
  void littleRoomIsAWarningAndHardlyAnyAFailure(long mebibytes, Level level) {
    Finding finding = new DiskSpace(Path.of("/"), _ -> mebibytes << 20).look();
    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.says()).startsWith(mebibytes + " MiB free at /");
  }

  @Test
  void roomIsLookedForWhereTheDataWillBe() {
    AtomicReference<Path> asked = new AtomicReference<>();
    new DiskSpace(
            Path.of("/no-such-folder/below"),
            folder -> {
              asked.set(folder);
              return 0;
            })
        .look();
    assertThat(asked.get()).isEqualTo(Path.of("/"));
  }

  @Test
  void anUnknownAmountOfRoomIsAWarning() {
    DiskSpace.Volume broken =
        _ -> {
          throw new IOException("stale handle");
        };
    assertThat(new DiskSpace(Path.of("/"), broken).look())
        .isEqualTo(new Finding(Level.WARN, "disk", "the free space at / is unknown: stale handle"));
  }

  @ParameterizedTest
  @CsvSource({"1024, 1000, WARN", "1199, 1000, WARN", "1200, 1000, OK", "20000, 10000, OK"})
  void descriptorsAreComparedWithConnections(long allowed, int connections, Level level) {
    assertThat(new FileDescriptors(OptionalLong.of(allowed), connections).look().level())
        .isEqualTo(level);
  }

  @Test
  void aSystemWithoutALimitOfDescriptorsIsFine() {
    assertThat(new FileDescriptors(OptionalLong.empty(), 10).look().level()).isEqualTo(Level.OK);
  }

  private static Finding clock(String began, Duration wallPassed, Duration passed) {
    AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse(began));
    AtomicReference<Duration> ticks = new AtomicReference<>(Duration.ofSeconds(7));
    return new ClockSanity(
            wall::get,
            () -> ticks.get().toNanos(),
            () -> {
              wall.set(wall.get().plus(wallPassed));
              ticks.set(ticks.get().plus(passed));
            })
        .look();
  }

  @Test
  void aClockThatRunsIsFine() {
    Duration passed = Duration.ofMillis(200);
    assertThat(clock("2026-11-21T12:00:00.123Z", passed, passed.plusMillis(49)))
        .isEqualTo(new Finding(Level.OK, "clock", "2026-11-21T12:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"3600", "-3600", "0"})
  void aClockThatJumpsOrStandsIsAWarning(long seconds) {
    Finding finding =
        clock("2027-01-01T00:00:00Z", Duration.ofSeconds(seconds), Duration.ofMillis(200));
    assertThat(finding.level()).isEqualTo(Level.WARN);
    assertThat(finding.says()).startsWith("it went wrong by ").contains(" in 200 ms");
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 1970",
    "2024-12-31T23:59:59Z, 2024",
    "2100-01-01T00:00:00Z, 2100"
  })
  void anUnlikelyYearFails(String began, int year) {
    Duration passed = Duration.ofMillis(200);
    Finding finding = clock(began, passed, passed);
    assertThat(finding.level()).isEqualTo(Level.FAIL);
    assertThat(finding.says()).startsWith("it is hardly the year " + year);
  }

  @ParameterizedTest
  @CsvSource({"epoll, epoll", "NIO, Java's own (NIO)"})
  void whateverTransportThereIsWorks(String name, String says) {
    Finding finding = new NativeTransport(() -> name).look();
    assertThat(finding.level()).isEqualTo(Level.OK);
    assertThat(finding.says()).startsWith(says);
  }
}
