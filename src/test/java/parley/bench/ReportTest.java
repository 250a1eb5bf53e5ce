package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Load LOAD = new Load.Talk(1, 100, 10, 8, 0, false);

  private static Report report(Result... results) {
    return new Report(
        "f100", LOAD, "a \"server\"", new Timing(5, 5, results.length), Arrays.asList(results));
  }

  private static Result result(double deliveries, double cpu, double load) {
    return new Result(
        Map.of(Measure.DELIVERIES, deliveries, Measure.CPU, cpu, Measure.GENERATOR, load),
        Faults.NONE);
  }

  private static final Result FAULTY = new Result(Map.of(), new Faults(1, 2, 3, 4));

  @Test
  void peopleReadMediansAndHowFarTheRunsAreApart() {
    assertThat(
            TextReport.of(
                report(
                    result(400_000, 0.25, 60),
                    result(500_000.4, 0.2, 70),
                    result(300_000, 0.3, 50))))
        .isEqualTo(
            """
            f100: one room of 100, 10 senders, window 8
              a "server"
              3 runs, 5 s warm-up, 5 s counted
                                           median      lowest     highest
              deliveries                  400,000     300,000     500,000  /s
              CPU per delivery              0.250       0.200       0.300  µs
              generator's own load             60          50          70  % of a core
              faults: none
            """);
  }

  @Test
  void theMedianOfAnEvenNumberIsBetween() {
    Report.Spread spread = report(result(1, 1, 1), result(4, 1, 1)).spread(Measure.DELIVERIES);
    assertThat(spread).isEqualTo(new Report.Spread(1, 2.5, 4));
  }

  @Test
  void aRunWithAFaultHasNoResult() {
    Report report = report(result(1, 1, 1), FAULTY);
    assertThat(report.clean()).isFalse();
    assertThat(TextReport.of(report))
        .endsWith(
            """
              2 runs, 5 s warm-up, 5 s counted
              faults: 1 lost, 2 doubled, 3 reordered, 4 mangled
              A run with a fault has no result.
            """);
    assertThat(JsonReport.of(List.of(report)))
        .contains("\"clean\": false")
        .contains("\"medians\": {}")
        .contains("\"lost\": 1, \"doubled\": 2, \"reordered\": 3, \"mangled\": 4");
  }

  @Test
  void aBusyGeneratorIsWarnedOf() {
    assertThat(TextReport.of(report(result(1, 1, 94)))).doesNotContain("warning");
    assertThat(TextReport.of(report(result(1, 1, 94), result(1, 1, 97))))
        .contains("  warning: the generator had over 95 % of a core to do");
  }

  @Test
  void programsReadEveryRun() {
    assertThat(JsonReport.of(List.of(report(result(400_000, 0.25, 60)))))
        .isEqualTo(
            """
            [
            {
              "scenario": "f100",
              "load": "one room of 100, 10 senders, window 8",
              "people": 100,
              "server": "a \\"server\\"",
              "warm_up_seconds": 5,
              "seconds": 5,
              "clean": true,
              "generator_too_busy": false,
              "units": {"deliveries": "/s", "cpu": "µs", "generator": "% of a core"},
              "medians": {"deliveries": 400000, "cpu": 0.250000, "generator": 60.0000},
              "runs": [
                {"deliveries": 400000, "cpu": 0.250000, "generator": 60.0000, "lost": 0, "doubled": 0, "reordered": 0, "mangled": 0}
              ]
            }
            ]
            """);
  }
}
