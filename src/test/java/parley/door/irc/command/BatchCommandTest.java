package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class BatchCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann =
      house.member("ann", "#dev", "batch", "draft/multiline", "echo-message", "labeled-response");

  @Test
  void aMessageOfSeveralLinesIsOneMessage() {
    FakeConnection bob = house.member("bob", "#dev");
    FakeConnection cy = house.member("cy", "#dev", "batch", "draft/multiline");
    bob.screen().clear();
    ann.screen().clear();
    ann.types("@label=x BATCH +1 draft/multiline #dev");
    ann.types("@batch=1 PRIVMSG #dev :");
    ann.types("@batch=1 PRIVMSG #dev :how is ");
    ann.types("@batch=1;draft/multiline-concat PRIVMSG #dev :everyone?");
    assertThat(ann.screen().lines()).isEmpty();
    ann.types("BATCH -1");
    assertThat(bob.screen().lines())
        .containsExactly(
            ":ann!ann@localhost PRIVMSG #dev :how is ",
            ":ann!ann@localhost PRIVMSG #dev :everyone?");
    assertThat(cy.screen().lines()).hasSize(5).last().asString().startsWith(":parley BATCH -m");
    assertThat(ann.screen().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .matches("@label=x :ann!ann@localhost BATCH \\+m\\w+ draft/multiline #dev"),
            line -> assertThat(line).matches("@batch=m\\w+ :ann!ann@localhost PRIVMSG #dev :"),
            line -> assertThat(line).matches("@batch=m\\w+ :ann!.* PRIVMSG #dev :how is "),
            line ->
                assertThat(line)
                    .matches("@batch=m\\w+;draft/multiline-concat :ann!.* #dev :everyone\\?"),
            line -> assertThat(line).matches(":parley BATCH -m\\w+"));
  }

  @Test
  void whatIsNoSuchMessageIsRefusedOnce() {
    assertThat(says(ann, "BATCH +1 foo #dev").getFirst())
        .startsWith(":parley FAIL BATCH MULTILINE_INVALID :");
    ann.types("BATCH +1 draft/multiline #dev");
    assertThat(says(ann, "@batch=2 PRIVMSG #dev :hi").getFirst())
        .startsWith(":parley FAIL BATCH MULTILINE_INVALID :");
    assertThat(says(ann, "@batch=1 PRIVMSG #dev :hi")).isEmpty();
    assertThat(says(ann, "BATCH -1")).isEmpty();
    ann.types("BATCH +1 draft/multiline #dev");
    assertThat(says(ann, "@batch=1 PRIVMSG #zoo :hi").getFirst())
        .startsWith(":parley FAIL BATCH MULTILINE_INVALID_TARGET #dev #zoo :");
    ann.types("BATCH -1");
    ann.types("BATCH +1 draft/multiline #dev");
    for (int i = 0; i < 32; i++) {
      ann.types("@batch=1 PRIVMSG #dev :hi");
    }
    assertThat(says(ann, "@batch=1 PRIVMSG #dev :hi").getFirst())
        .startsWith(":parley FAIL BATCH MULTILINE_MAX_LINES 32 :");
    ann.types("BATCH -1");
    ann.types("BATCH +1 draft/multiline #dev");
    for (int i = 0; i < 10; i++) {
      ann.types("@batch=1 PRIVMSG #dev :" + "x".repeat(400));
    }
    assertThat(says(ann, "@batch=1 PRIVMSG #dev :" + "x".repeat(400)).getFirst())
        .startsWith(":parley FAIL BATCH MULTILINE_MAX_BYTES 4096 :");
  }
}
