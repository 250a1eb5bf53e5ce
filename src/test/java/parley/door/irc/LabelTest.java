package parley.door.irc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.junit.jupiter.api.Test;
import parley.house.FakeConnection;

class LabelTest {
  private final IrcHouse house = new IrcHouse();

  @Test
  void anAnswerOfNoLineIsAcknowledged() {
    FakeConnection ann = house.member("ann", "#dev", "labeled-response", "batch");
    assertThat(says(ann, "@label=a PONG x")).containsExactly("@label=a :parley ACK");
    assertThat(says(ann, "@label=b PRIVMSG #dev :hi")).containsExactly("@label=b :parley ACK");
  }

  @Test
  void anAnswerOfOneLineHasTheLabel() {
    FakeConnection ann = house.client("ann", "labeled-response", "batch");
    assertThat(says(ann, "@label=a\\:b PING x"))
        .containsExactly("@label=a\\:b :parley PONG parley :x");
    assertThat(says(ann, "@label=c FOO"))
        .containsExactly("@label=c :parley 421 ann FOO :Unknown command");
  }

  @Test
  void anAnswerOfSeveralLinesIsABatch() {
    FakeConnection ann = house.client("ann", "labeled-response", "batch");
    assertThat(says(ann, "@label=a JOIN #dev"))
        .containsExactly(
            "@label=a :parley BATCH +1 labeled-response",
            "@batch=1 :ann!ann@localhost JOIN #dev",
            "@batch=1 :parley 353 ann = #dev :@ann",
            "@batch=1 :parley 366 ann #dev :End of NAMES list",
            ":parley BATCH -1");
  }

  @Test
  void anEchoHasTheLabelAndTheOthersDoNot() {
    FakeConnection ann = house.member("ann", "#dev", "labeled-response", "batch", "echo-message");
    FakeConnection bob = house.member("bob", "#dev");
    assertThat(says(ann, "@label=a PRIVMSG #dev :hi"))
        .containsExactly("@label=a :ann!ann@localhost PRIVMSG #dev :hi");
    assertThat(bob.screen().lines()).containsExactly(":ann!ann@localhost PRIVMSG #dev :hi");
  }

  @Test
  void whoWritesToThemselvesGetsTheEchoAndTheMessage() {
    FakeConnection ann = house.client("ann", "labeled-response", "batch", "echo-message");
    assertThat(says(ann, "@label=a PRIVMSG ann :hi"))
        .containsExactlyInAnyOrder(
            "@label=a :ann!ann@localhost PRIVMSG ann :hi", ":ann!ann@localhost PRIVMSG ann :hi");
  }

  @Test
  void whatHappensMeanwhileComesBehindWhatWasKept() {
    FakeConnection bob = house.member("bob", "#dev");
    FakeConnection ann = house.client("ann", "labeled-response", "batch");
    ann.sends("@label=a JOIN #dev,#ops,#zoo\r\n".getBytes(UTF_8));
    bob.types("PRIVMSG #dev :welcome");
    assertThat(ann.screen().lines())
        .containsSubsequence(
            "@batch=1 :ann!ann@localhost JOIN #dev",
            ":parley BATCH -1",
            ":bob!bob@localhost PRIVMSG #dev :welcome");
  }

  @Test
  void withoutTheCapabilityALabelIsNothing() {
    FakeConnection ann = house.client("ann");
    assertThat(says(ann, "@label=a PING x")).containsExactly(":parley PONG parley :x");
  }

  @Test
  void aRefusedLineHasItsLabelToo() {
    FakeConnection ann = house.client("ann", "labeled-response", "batch");
    ann.sends(new byte[] {'@', 'l', 'a', 'b', 'e', 'l', '=', 'x', ' ', 'A', (byte) 0xAA, '\n'});
    assertThat(ann.screen().lines().getFirst()).startsWith("@label=x :parley FAIL ");
  }

  @Test
  void numericsNameWhoTheClientIsByThen() {
    FakeConnection ann = house.client("ann");
    ann.sends("NICK anna\r\nFOO\r\n".getBytes(UTF_8));
    assertThat(ann.screen().lines())
        .containsExactly(":ann!ann@localhost NICK :anna", ":parley 421 anna FOO :Unknown command");
  }
}
