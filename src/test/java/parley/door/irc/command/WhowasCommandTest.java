package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;

class WhowasCommandTest {
  private final IrcHouse house = new IrcHouse();

  @Test
  void whoIsGoneIsRemembered() {
    var ann = house.client("ann");
    house.client("bob").types("QUIT");
    house.client("Bob").types("NICK robert");
    assertThat(says(ann, "WHOWAS bob"))
        .containsExactly(
            ":parley 314 ann Bob Bob localhost * :Real Bob",
            ":parley 312 ann Bob parley :2026-01-05T10:00:00Z",
            ":parley 314 ann bob bob localhost * :Real bob",
            ":parley 312 ann bob parley :2026-01-05T10:00:00Z",
            ":parley 369 ann bob :End of WHOWAS");
    assertThat(says(ann, "WHOWAS BOB 1")).hasSize(3);
  }

  @Test
  void whoWasNeverHereIsNobody() {
    assertThat(says(house.client("ann"), "WHOWAS zed"))
        .containsExactly(
            ":parley 406 ann zed :There was no such nickname",
            ":parley 369 ann zed :End of WHOWAS");
  }
}
