package parley.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.name.Folding;
import parley.core.name.Names;
import parley.core.query.MayReadPair;
import parley.core.query.MayReadRoom;
import parley.journal.Search;

class SoughtTest {
  private static final Names NAMES = new Names(Folding.ASCII, 32, 64);

  @Test
  void marksStandAnywhereAmongTheWords() {
    assertThat(Sought.of(" the in:#dev  plan FROM:ann  after:2026-01-05 x before:2026-01-06T10:00"))
        .isEqualTo(
            new Sought(
                "#dev", "ann", "2026-01-05", "2026-01-06T10:00", List.of("the", "plan", "x")));
  }

  @Test
  void otherColonsAreWords() {
    assertThat(Sought.of("http://x in: :from note:this").words())
        .containsExactly("http://x", "in:", ":from", "note:this");
  }

  @Test
  void somethingMustBeLookedFor() {
    assertThat(Sought.of("in:dev after:2026-01-05").isEmpty()).isTrue();
    assertThat(Sought.of("").isEmpty()).isTrue();
    assertThat(Sought.of("from:ann").isEmpty()).isFalse();
  }

  @Test
  void aPlaceIsARoomOrAPerson() {
    assertThat(Sought.of("x").mayRead(NAMES)).isEqualTo(new MayReadRoom(null));
    assertThat(Sought.of("x in:#Dev").mayRead(NAMES))
        .isInstanceOfSatisfying(
            MayReadRoom.class, room -> assertThat(room.room()).hasToString("Dev"));
    assertThat(Sought.of("x in:@Ann").mayRead(NAMES)).isEqualTo(new MayReadPair("Ann", "ann"));
    assertThat(Sought.of("x in:a,b").mayRead(NAMES)).isNull();
  }

  @Test
  void datesAreMeantInTheirZone() {
    Sought day = Sought.of("Plan after:2026-01-05 before:2026-01-06T00:00");
    assertThat(day.search(NAMES, ZoneOffset.UTC))
        .isEqualTo(new Search("", 1_767_571_200_000L, 1_767_657_599_999L, List.of("plan")));
    assertThat(day.search(NAMES, ZoneId.of("Europe/Berlin")))
        .isEqualTo(new Search("", 1_767_567_600_000L, 1_767_653_999_999L, List.of("plan")));
  }

  @Test
  void whatIsNoDateIsNone() {
    for (String wrong : List.of("noon", "2026-13-01", "2026-01-05T25:00", "+999999999-12-31")) {
      assertThat(Sought.of("x after:" + wrong).search(NAMES, ZoneOffset.UTC)).as(wrong).isNull();
    }
  }
}
