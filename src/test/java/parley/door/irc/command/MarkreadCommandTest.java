package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class MarkreadCommandTest {
  private static final String TIME = "timestamp=2026-01-05T10:00:00.000Z";

  private final FakeConnection ann = new IrcHouse().client("ann", "draft/read-marker");

  @Test
  void howFarOneHasReadIsKept() {
    assertThat(says(ann, "JOIN #dev"))
        .containsExactly(
            ":ann!ann@localhost JOIN #dev",
            ":parley MARKREAD #dev :*",
            ":parley 353 ann = #dev :@ann",
            ":parley 366 ann #dev :End of NAMES list");
    assertThat(says(ann, "MARKREAD #dev " + TIME))
        .containsExactly(":parley MARKREAD #dev :" + TIME);
    assertThat(says(ann, "MARKREAD #dev timestamp=2025-01-05T10:00:00.000Z"))
        .containsExactly(":parley MARKREAD #dev :" + TIME);
    assertThat(says(ann, "MARKREAD #dev")).containsExactly(":parley MARKREAD #dev :" + TIME);
    assertThat(says(ann, "MARKREAD bob")).containsExactly(":parley MARKREAD bob :*");
  }

  @Test
  void whatIsNoTimeIsRefused() {
    assertThat(says(ann, "MARKREAD").getFirst())
        .startsWith(":parley FAIL MARKREAD NEED_MORE_PARAMS :");
    for (String wrong : new String[] {"*", "timestamp=x", "timestamp=*"}) {
      assertThat(says(ann, "MARKREAD #dev " + wrong).getFirst())
          .startsWith(":parley FAIL MARKREAD INVALID_PARAMS #dev :");
    }
  }
}
