package parley.door.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.house.FakeConnection;
import parley.house.Gates;
import parley.house.House;

/// Looking for words at the port for programs.
class SearchTagTest {
  private final House house = new House();
  private final TaggedDoor door =
      new TaggedDoor(
          new Names(Folding.ASCII, 32, 64),
          house.history(),
          ZoneOffset.UTC,
          TaggedDoor.REPLAY,
          2,
          Gates.open());
  private final FakeConnection ann = joined("ann");
  private final FakeConnection bob = joined("bob");

  @Test
  void whatIsFoundFollowsItsCount() {
    ann.types("MESSAGE:the plan");
    bob.types("MESSAGE:noise");
    bob.types("PRIVATE:ann:another plan");

    assertThat(says(ann, "SEARCH:PLAN"))
        .containsExactly("FOUND:1:whole", "ann [10:00:00]: the plan");
    assertThat(says(ann, "SEARCH:plan in:@bob"))
        .containsExactly("FOUND:1:whole", "PRIVATE:bob:another plan");
    assertThat(says(bob, "SEARCH:plan in:@ann"))
        .containsExactly("FOUND:1:whole", "PRIVATE_SENT:ann:another plan");
    assertThat(says(ann, "SEARCH:plan from:bob")).containsExactly("FOUND:0:whole");
  }

  @Test
  void whenThereMayBeMoreThatIsSaid() {
    for (int i = 1; i <= 3; i++) {
      ann.types("MESSAGE:plan " + i);
      house.passes(60_000);
    }
    assertThat(says(ann, "SEARCH:plan"))
        .containsExactly("FOUND:2:part", "ann [10:01:00]: plan 2", "ann [10:02:00]: plan 3");
    assertThat(says(ann, "SEARCH:plan before:2026-01-05T10:01"))
        .containsExactly("FOUND:1:whole", "ann [10:00:00]: plan 1");
  }

  @Test
  void whatIsFoundComesWithIdsToWhoWantsThem() {
    ann.types("MESSAGE:the plan");
    says(bob, "IDS:on");
    List<String> found = says(bob, "SEARCH:plan");
    assertThat(found).hasSize(3);
    assertThat(found.get(1)).startsWith("ID:");
    says(bob, "REPLY:" + found.get(1).substring("ID:".length()) + ":good");
    assertThat(ann.screen().lines()).anyMatch(line -> line.endsWith("good"));
  }

  @Test
  void whatCannotBeLookedForIsRefused() {
    assertThat(says(ann, "SEARCH:in:lobby")).containsExactly("ERROR:the form is SEARCH:<words>");
    assertThat(says(ann, "SEARCH:x before:noon"))
        .containsExactly("ERROR:a date is 2026-11-21 or 2026-11-21T10:00");
    assertThat(says(ann, "SEARCH:x in:a,b"))
        .containsExactly("ERROR:invalid room name: it may not contain ','");
    assertThat(says(ann, "SEARCH:x in:nowhere"))
        .containsExactly("ERROR:there is no room 'nowhere'");
  }

  private FakeConnection joined(String name) {
    FakeConnection program = house.connect(door);
    says(program, "JOIN:" + name);
    return program;
  }

  private static List<String> says(FakeConnection program, String line) {
    program.screen().clear();
    program.types(line);
    return program.screen().lines();
  }
}
