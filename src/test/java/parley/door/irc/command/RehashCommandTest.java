package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.Steering;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class RehashCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void operatorsHaveTheConfigurationReadAgain() {
    ann.types("OPER root secret");
    house.steering().nextIs(new Steering.Reread(true, List.of("[limits] needs a restart.")));
    assertThat(says(ann, "REHASH"))
        .containsExactly(
            ":parley 382 ann configuration :Rehashing",
            ":parley NOTE REHASH NEEDS_RESTART :[limits] needs a restart.",
            ":parley NOTE REHASH REHASHED :The configuration was read again");
    assertThat(house.steering().rereadBy()).containsExactly("ann!ann@localhost");
  }

  @Test
  void aWrongConfigurationIsSaidToBe() {
    ann.types("OPER root secret");
    house.steering().nextIs(new Steering.Reread(false, List.of("parley.toml:1:1: wrong")));
    assertThat(says(ann, "REHASH"))
        .endsWith(
            ":parley FAIL REHASH CONFIG_WRONG :parley.toml:1:1: wrong",
            ":parley FAIL REHASH REHASH_FAILED :Nothing has changed");
  }

  @Test
  void othersMayNot() {
    assertThat(says(ann, "REHASH"))
        .containsExactly(
            ":parley 481 ann :Permission denied: that takes an operator with the right rehash");
    assertThat(house.steering().rereadBy()).isEmpty();
  }
}
