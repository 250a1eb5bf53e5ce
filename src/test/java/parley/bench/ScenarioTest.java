package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScenarioTest {
  private static Load load(String name) {
    return Scenario.named(name).orElseThrow().load();
  }

  @Test
  void everyScenarioSaysWhatItIs() {
    assertThat(load("f100").words()).isEqualTo("one room of 100, 10 senders, window 8");
    assertThat(load("f100@400").words())
        .isEqualTo("one room of 100, 10 senders, 400 messages/s on schedule");
    assertThat(load("rooms").words()).isEqualTo("200 rooms of 10, 2 senders each, window 4");
    assertThat(load("dm").words()).isEqualTo("500 pairs, both write, window 4");
    assertThat(load("connect").words()).isEqualTo("5000 log-ins, 256 at a time");
    assertThat(load("idle").words()).isEqualTo("15000 logged in, still for 20 s");
    assertThat(Scenario.named("f7")).isEmpty();
  }

  @Test
  void aRoomShrinksWithItsSenders() {
    assertThat(load("f1000x100").withPeople(50).words())
        .isEqualTo("one room of 50, 50 senders, window 2");
  }

  @Test
  void ofManyGroupsThereAreFewer() {
    assertThat(load("rooms").withPeople(25).people()).isEqualTo(20);
    assertThat(load("dm").withPeople(2).people()).isEqualTo(2);
    assertThat(load("rooms").withPeople(3).people()).isEqualTo(10);
    assertThat(load("connect").withPeople(7).people()).isEqualTo(7);
    assertThat(load("idle").withPeople(7).people()).isEqualTo(7);
  }

  @Test
  void whatIsNoLoadCannotBeMade() {
    assertThatThrownBy(() -> new Load.Talk(1, 1, 1, 1, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Load.Talk(1, 5, 6, 1, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Load.Talk(1, 5, 1, 0, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Load.Talk(1, 3, 1, 1, 0, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
