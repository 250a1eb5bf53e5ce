package parley.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lives of a server, each from its own seed, with crashes, full disks and people who do what they
/// like.
///
/// ```
/// scripts/test -Dtest=SimulationTest                     other seeds each time, printed
/// scripts/test -Dtest=SimulationTest -Dparley.seed=7     this one, as a failure says
/// scripts/test -Dtest=SimulationTest -Dparley.long=true  millions of steps, report in target/
/// ```
class SimulationTest {
  private static final boolean LONG = Boolean.getBoolean("parley.long");
  private static final @Nullable Long ONLY = Long.getLong("parley.seed");
  private static final int LIVES = LONG ? 400 : 25;
  private static final int STEPS = LONG ? 10_000 : 4_000;
  private static final int SQLITE_LIVES = LONG ? 40 : 5;
  private static final int SQLITE_STEPS = LONG ? 4_000 : 1_500;

  private static final Path TARGET = Path.of(System.getProperty("parley.basedir", ""), "target");

  @TempDir Path folder;

  @BeforeAll
  static void quiet() {
    Quiet.begins();
  }

  @AfterAll
  static void loud() {
    Quiet.ends();
  }

  @Test
  void whatMustHoldHoldsOnADiskThatFails() throws IOException {
    Sightings seen = live("simulation", LIVES, STEPS, Simulation::onFakeDisk);
    if (LONG && ONLY == null) {
      assertThat(seen.never()).as("rare states that this long run never reached").isEmpty();
    }
    assertThat(seen.count(Rare.NAME_TAKEN)).as("people meet").isPositive();
  }

  @Test
  void whatMustHoldHoldsWithTheRealJournal() throws IOException {
    Sightings seen =
        live(
            "simulation-sqlite",
            SQLITE_LIVES,
            SQLITE_STEPS,
            world -> Simulation.onSqlite(world, folder.resolve("life" + world.seed())));
    assertThat(seen.count(Rare.POWER_CUT)).as("not with real files").isZero();
  }

  private static Sightings live(
      String name, int lives, int steps, Function<World, Simulation> storages) throws IOException {
    Sightings seen = new Sightings();
    long first = ONLY == null ? Math.floorMod(System.nanoTime(), 1_000_000_000L) : ONLY;
    long last = ONLY == null ? first + lives - 1 : first;
    Set<Simpler> ways = Simpler.named(System.getProperty("parley.simpler", ""));
    for (long seed = first; seed <= last; seed++) {
      World world = new Life(seed, steps, Bug.NONE, storages).lives(ways);
      System.out.printf("%s: seed %d, %d steps, %s%n", name, seed, steps, world.options());
      seen.add(world.sightings());
    }
    Files.createDirectories(TARGET);
    Files.writeString(
        TARGET.resolve(name + ".txt"),
        "Seeds %d to %d, %d steps each%n%n%s".formatted(first, last, steps, seen.table()));
    return seen;
  }

  @Test
  void aSeedGivesTheSameLifeAgain() {
    Life life = new Life(5, 1_500, Bug.NONE, Simulation::onFakeDisk);
    World once = life.lives(Set.of());
    World again = life.lives(Set.of());
    assertThat(once.options()).isEqualTo(again.options());
    assertThat(once.ledger().facts()).isEqualTo(again.ledger().facts());
    assertThat(once.sightings().table()).isEqualTo(again.sightings().table());
  }

  @Test
  void anotherSeedGivesAnotherLife() {
    World one = new Life(5, 500, Bug.NONE, Simulation::onFakeDisk).lives(Set.of());
    World other = new Life(6, 500, Bug.NONE, Simulation::onFakeDisk).lives(Set.of());
    assertThat(one.options()).isNotEqualTo(other.options());
    assertThat(one.ledger().facts()).isNotEqualTo(other.ledger().facts());
  }

  @Test
  void aFailureSaysHowToSeeItAgain() {
    Life life = new Life(7, 500, LoopBugs.rosterTellsTwice(), Simulation::onFakeDisk);
    assertThatThrownBy(() -> life.lives(Set.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("HEARING: ")
        .hasMessageContaining("repeat: scripts/test -Dtest=SimulationTest -Dparley.seed=7\n")
        .hasMessageContaining("-Dparley.simpler=calm,no-crashes,no-trouble,plain,one-loop,")
        .hasMessageContaining(" of " + Options.drawn(7));
    assertThat(Simpler.named("calm,one-loop")).containsExactly(Simpler.CALM, Simpler.ONE_LOOP);
  }
}
