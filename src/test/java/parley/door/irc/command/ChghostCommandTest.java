package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class ChghostCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void anOperatorGivesSomebodyAnotherHost() {
    house.client("bob");
    ann.types("OPER root secret");
    ann.types("CHGHOST bob garden.example");
    assertThat(says(ann, "WHOIS bob"))
        .contains(":parley 311 ann bob bob garden.example * :Real bob");
  }

  @Test
  void aHostLooksLikeOne() {
    ann.types("OPER root secret");
    assertThat(says(ann, "CHGHOST ann a@b").getFirst()).startsWith(":parley FAIL CHGHOST");
    assertThat(says(ann, "CHGHOST ann -a").getFirst()).startsWith(":parley FAIL CHGHOST");
  }

  @Test
  void othersMayNot() {
    assertThat(says(ann, "CHGHOST ann a.b").getFirst()).startsWith(":parley 481 ann ");
  }
}
