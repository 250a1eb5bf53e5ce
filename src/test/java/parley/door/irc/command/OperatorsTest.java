package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class OperatorsTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void whoKnowsThePasswordIsAnOperator() {
    assertThat(says(ann, "OPER root wrong")).containsExactly(":parley 464 ann :Password incorrect");
    assertThat(says(ann, "OPER toor secret"))
        .containsExactly(":parley 464 ann :Password incorrect");
    assertThat(says(ann, "OPER root secret"))
        .contains(":parley 381 ann :You are now an IRC operator");
  }

  @Test
  void operatorsPutPeopleOff() {
    FakeConnection bob = house.client("bob");
    assertThat(says(ann, "KILL bob :spam").getFirst()).startsWith(":parley 481 ann :");
    ann.types("OPER root secret");
    ann.types("KILL bob :spam");
    assertThat(bob.closed()).isTrue();
    assertThat(house.house().state().userNamed("bob")).isNull();
    assertThat(says(ann, "KILL bob")).containsExactly(":parley 401 ann bob :No such nick/channel");
  }

  @Test
  void realNamesChange() {
    FakeConnection bob = house.member("bob", "#dev", "setname");
    house.member("cy", "#dev");
    assertThat(says(bob, "SETNAME :Robert")).containsExactly(":bob!bob@localhost SETNAME :Robert");
    assertThat(says(ann, "WHOIS bob")).contains(":parley 311 ann bob bob localhost * :Robert");
    assertThat(says(bob, "SETNAME :" + "x".repeat(129)))
        .containsExactly(":parley FAIL SETNAME INVALID_REALNAME :Real name is not valid");
  }
}
