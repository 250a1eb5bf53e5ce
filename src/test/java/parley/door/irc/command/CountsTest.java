package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

/// `LUSERS`, `MAP`, and whom `WHO` counts.
class CountsTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void everybodyIsCountedOnce() {
    FakeConnection bob = house.member("bob", "#dev");
    bob.types("MODE bob +i");
    house.client("cy").types("MODE cy +i");
    ann.types("OPER root secret");
    house.connect();
    assertThat(says(ann, "LUSERS"))
        .containsExactly(
            ":parley 251 ann :There are 1 users and 2 invisible on 1 servers",
            ":parley 252 ann 1 :IRC Operators online",
            ":parley 253 ann 1 :unregistered connections",
            ":parley 254 ann 1 :channels formed",
            ":parley 255 ann :I have 3 clients and 0 servers",
            ":parley 265 ann 3 3 :Current local users 3, max 3",
            ":parley 266 ann 3 3 :Current global users 3, max 3");
    bob.drops();
    ann.types("MODE ann -o");
    assertThat(says(ann, "LUSERS"))
        .startsWith(
            ":parley 251 ann :There are 1 users and 1 invisible on 1 servers",
            ":parley 252 ann 0 :IRC Operators online");
  }

  @Test
  void whoIsInvisibleIsFoundByName() {
    house.client("bob").types("MODE bob +i");
    assertThat(says(ann, "WHO b*")).containsExactly(":parley 315 ann b* :End of WHO list");
    assertThat(says(ann, "WHO bob")).hasSize(2);
    ann.types("OPER root secret");
    assertThat(says(ann, "WHO b*")).hasSize(2);
  }

  @Test
  void whoSharesARoomSeesWhoIsInvisible() {
    house.member("bob", "#dev").types("MODE bob +i");
    ann.types("JOIN #dev");
    assertThat(says(ann, "WHO b*")).hasSize(2);
  }

  @Test
  void theNetworkIsThisServer() {
    assertThat(says(ann, "MAP"))
        .containsExactly(":parley 015 ann :parley (1 users)", ":parley 017 ann :End of MAP");
  }
}
