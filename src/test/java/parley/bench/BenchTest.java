package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.client.LocalServer;
import parley.server.StartException;

/// Small loads against a real server, and against one that spoils messages.
class BenchTest {
  private static final Timing SHORT = new Timing(0, 1, 1);

  @TempDir Path folder = Path.of("");

  private final List<String> progress = new CopyOnWriteArrayList<>();

  private Report run(int port, OptionalLong pid, Load load) throws BenchException {
    return new Bench(new GivenServer("127.0.0.1", port, pid), SHORT, progress::add)
        .run("small", load);
  }

  private Report runHere(Load load) throws BenchException, StartException {
    try (LocalServer server = new LocalServer(folder.resolve("data"))) {
      return run(server.port(), OptionalLong.of(ProcessHandle.current().pid()), load);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"f100", "f100@400", "f1000x100", "rooms", "dm"})
  void everythingThatIsSaidArrives(String scenario) throws BenchException, StartException {
    Load load = Scenario.named(scenario).orElseThrow().load().withPeople(5);
    Report report = runHere(load);
    assertThat(report.clean()).isTrue();
    assertThat(report.measures())
        .contains(Measure.DELIVERIES, Measure.CPU, Measure.P99, Measure.RESIDENT);
    assertThat(report.spread(Measure.FLOOR).lowest()).as("a write costs something").isPositive();
    assertThat(report.spread(Measure.TIMES_FLOOR).lowest())
        .isCloseTo(
            report.spread(Measure.CPU).lowest() / report.spread(Measure.FLOOR).lowest(),
            within(1e-6));
    assertThat(report.spread(Measure.DELIVERIES).lowest()).isPositive();
    assertThat(report.spread(Measure.LINES).lowest())
        .as("a piece brings a line at least")
        .isGreaterThanOrEqualTo(1);
    assertThat(report.spread(Measure.P50).lowest())
        .isPositive()
        .isLessThanOrEqualTo(report.spread(Measure.P999).highest());
    assertThat(progress).anyMatch(line -> line.startsWith("small, run 1 of 1: counted 1 of 1 s"));
  }

  @Test
  void logInsAreCounted() throws BenchException, StartException {
    Report report = runHere(new Load.Logins(5));
    assertThat(report.measures())
        .contains(Measure.LOGINS, Measure.LOGIN_CPU, Measure.P50)
        .doesNotContain(Measure.DELIVERIES);
  }

  @Test
  void whoIsIdleTakesMemory() throws BenchException, StartException {
    Report report = runHere(new Load.Idle(5, 1));
    assertThat(report.measures())
        .contains(Measure.EMPTY, Measure.RESIDENT, Measure.PER_CONNECTION, Measure.STILL_CPU);
    assertThat(report.spread(Measure.EMPTY).lowest()).isPositive();
  }

  @Test
  void withoutAProcessThereIsNoProcessorTime() throws BenchException, StartException {
    try (LocalServer server = new LocalServer(folder.resolve("data"))) {
      Load load = new Load.Talk(1, 2, 2, 1, 0, true);
      assertThat(run(server.port(), OptionalLong.empty(), load).measures())
          .contains(Measure.DELIVERIES)
          .doesNotContain(Measure.CPU, Measure.RESIDENT);
      assertThatThrownBy(() -> run(server.port(), OptionalLong.empty(), new Load.Idle(2, 1)))
          .isInstanceOf(BenchException.class)
          .hasMessageContaining("--pid");
    }
  }

  @Test
  void aServerThatSaysThingsTwiceHasNoResult() throws Exception {
    assertThat(faultsOf(line -> List.of(line, line)).doubled()).isPositive();
  }

  @Test
  void aServerThatMisspellsHasNoResult() throws Exception {
    assertThat(faultsOf(line -> List.of(line.replace("way", "wax"))).mangled()).isPositive();
  }

  private Faults faultsOf(Function<String, List<String>> fault) throws Exception {
    try (FaultyServer server = new FaultyServer(fault)) {
      Load load = new Load.Talk(1, 3, 1, 0, 20, false);
      Report report = run(server.port(), OptionalLong.empty(), load);
      assertThat(report.clean()).isFalse();
      assertThat(report.results()).allMatch(result -> result.figures().isEmpty());
      return report.faults();
    }
  }

  @Test
  void aHostThatIsNotThereIsNamed() {
    assertThatThrownBy(
            () -> new GivenServer("no.such.host.invalid", 6667, OptionalLong.empty()).open(2))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("no.such.host.invalid");
    assertThatThrownBy(() -> new GivenServer("127.0.0.1", 1, OptionalLong.of(0)).open(2))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("no process 0");
  }

  @Test
  void morePeopleThanFilesAreRefused() {
    assertThatThrownBy(() -> run(1, OptionalLong.empty(), new Load.Logins(2_000_000_000)))
        .isInstanceOf(BenchException.class)
        .hasMessageContaining("ulimit -n");
  }
}
