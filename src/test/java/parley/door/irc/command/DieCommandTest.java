package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class DieCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void anOperatorStopsTheServer() {
    ann.types("OPER root secret");
    assertThat(says(ann, "DIE")).isEmpty();
    assertThat(house.steering().stoppedBy()).containsExactly("ann!ann@localhost");
  }

  @Test
  void nobodyElseDoes() {
    assertThat(says(ann, "DIE"))
        .containsExactly(
            ":parley 481 ann :Permission denied: that takes an operator with the right die");
    assertThat(house.steering().stoppedBy()).isEmpty();
  }
}
