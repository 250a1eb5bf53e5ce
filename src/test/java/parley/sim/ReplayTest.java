package parley.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.Families;
import parley.core.Core;
import parley.core.Digest;
import parley.core.Ordered;
import parley.core.command.Command;
import parley.core.state.Limits;
import parley.core.state.State;

/// The same requests in the same order come to the same facts, byte for byte, and to the same
/// state.
///
/// A run that was recorded once is kept: when it comes to anything else, the rules have changed,
/// and `Core.RULES_VERSION` is to be raised. `-Dparley.record=true` records anew.
class ReplayTest {
  private static final Path KEPT =
      Path.of(
          System.getProperty("parley.basedir", ""), "src/test/resources/parley/sim/recorded.run");

  /// A life without faults: every request that was ordered was decided once.
  private static World life(long seed, int steps, Set<Simpler> ways) {
    Life life = new Life(seed, steps, Bug.NONE, Simulation::onFakeDisk);
    return life.lives(ways);
  }

  private static Core core(Limits limits) {
    return new Core(new State(), limits);
  }

  @Test
  void requestsDecidedAgainComeToTheSameFacts() {
    for (long seed = 1; seed <= 4; seed++) {
      World world = life(seed, 1_500, EnumSet.of(Simpler.CALM));
      RecordedRun again = RecordedRun.of(core(world.options().limits()), world.recorded());
      assertThat(again.facts()).isEqualTo(RecordedRun.hash(world.ledger().facts()));
      assertThat(again.state()).isEqualTo(world.ledger().digest());
    }
  }

  @Test
  void requestsReadFromBytesComeToTheSameFacts() {
    World world = life(9, 1_500, EnumSet.of(Simpler.CALM));
    Limits limits = world.options().limits();
    RecordedRun written = RecordedRun.of(core(limits), world.recorded());
    List<Ordered> read = RecordedRun.read(written.write()).requests();
    RecordedRun again = RecordedRun.of(core(limits), read);
    assertThat(again.facts()).isEqualTo(written.facts());
    assertThat(again.state()).isEqualTo(written.state());
  }

  @Test
  void oneRequestLessIsAnotherStory() {
    World world = life(9, 500, EnumSet.of(Simpler.CALM));
    Limits limits = world.options().limits();
    List<Ordered> all = world.recorded();
    RecordedRun whole = RecordedRun.of(core(limits), all);
    RecordedRun part = RecordedRun.of(core(limits), all.subList(0, all.size() - 20));
    assertThat(part.facts()).isNotEqualTo(whole.facts());
    assertThat(Digest.of(new State())).isNotEqualTo(whole.state());
  }

  @Test
  void theKeptRunComesToWhatItDid() throws IOException {
    if (Boolean.getBoolean("parley.record")) {
      record();
    }
    RecordedRun kept = RecordedRun.read(Files.readString(KEPT));
    RecordedRun again = RecordedRun.of(core(Limits.DEFAULT), kept.requests());
    assertThat(commandsIn(kept)).as("every command is in it").isEqualTo(commands());
    assertThat(again.rulesVersion())
        .as("the kept run is of other rules: record it anew")
        .isEqualTo(kept.rulesVersion());
    assertThat(again.facts())
        .as("the rules have changed: raise Core.RULES_VERSION and record anew")
        .isEqualTo(kept.facts());
    assertThat(again.state()).as("the state's bytes have changed").isEqualTo(kept.state());
  }

  private static Set<String> commandsIn(RecordedRun run) {
    return run.requests().stream()
        .map(ordered -> ordered.request().command().getClass().getSimpleName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> commands() {
    return Families.members(Command.class)
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Keeps the first life in which people did everything there is to do.
  private static void record() throws IOException {
    long seed = 2;
    RecordedRun run;
    do {
      World world = life(++seed, 3_000, EnumSet.of(Simpler.CALM, Simpler.PLAIN));
      run = RecordedRun.of(core(Limits.DEFAULT), world.recorded());
    } while (!commandsIn(run).equals(commands()));
    Files.createDirectories(KEPT.getParent());
    Files.writeString(KEPT, run.write());
  }
}
