package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.door.irc.talk.IrcGateway;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.IrcSettings;
import parley.house.FakeConnection;

class WebircCommandTest {
  private static final String LINE = "WEBIRC pw webchat client.example 192.0.2.7";

  @Test
  void aTrustedGatewaySpeaksForWhomItSays() {
    FakeConnection ann = connect(new IrcHouse());
    enter(ann, LINE);
    assertThat(says(ann, "WHOIS ann"))
        .contains(
            ":parley 311 ann ann ann cloak-of-192.0.2.7 * :ann",
            ":parley 338 ann ann 192.0.2.7 :is actually using host")
        .noneMatch(line -> line.contains(" 671 "));
  }

  @Test
  void itSaysThatItsClientsWayIsSecure() {
    FakeConnection ann = connect(new IrcHouse());
    enter(ann, LINE + " :local-port=6697 secure");
    assertThat(says(ann, "WHOIS ann"))
        .contains(":parley 671 ann ann :is using a secure connection");
  }

  @Test
  void nobodyElseIsBelieved() {
    FakeConnection ann = new IrcHouse().connect();
    assertThat(says(ann, LINE)).singleElement().asString().startsWith("ERROR :Closing link");
    assertThat(ann.closed()).isTrue();
  }

  @Test
  void whatIsNoAddressIsRefused() {
    FakeConnection ann = connect(new IrcHouse());
    assertThat(says(ann, "WEBIRC pw webchat host nonsense").getFirst()).startsWith("ERROR :");
    assertThat(ann.closed()).isTrue();
  }

  @Test
  void whereGatewaysAreNamedTheyProveIt() {
    IrcHouse house = new IrcHouse(withGateway("127.0.0.1"));
    FakeConnection ann = connect(house);
    enter(ann, LINE);
    assertThat(says(ann, "WHOIS ann")).anyMatch(line -> line.contains("cloak-of-192.0.2.7"));
    FakeConnection wrong = connect(house);
    assertThat(says(wrong, LINE.replace("pw", "pv")))
        .containsExactly("ERROR :Closing link: the gateway's password is wrong");
    FakeConnection other = connect(house);
    assertThat(says(other, LINE.replace("webchat", "other")))
        .containsExactly("ERROR :Closing link: this gateway is not known");
    assertThat(wrong.closed() && other.closed()).isTrue();
  }

  @Test
  void aGatewayComesFromWhereItIsSaidTo() {
    FakeConnection ann = connect(new IrcHouse(withGateway("192.0.2.1")));
    assertThat(says(ann, LINE)).containsExactly("ERROR :Closing link: this gateway is not known");
  }

  @Test
  void itComesBeforeEverythingElse() {
    FakeConnection ann = connect(new IrcHouse());
    ann.types("NICK ann");
    assertThat(says(ann, LINE)).containsExactly(":parley 462 ann :WEBIRC comes first");
    ann.types("USER ann 0 * :ann");
    assertThat(says(ann, LINE)).containsExactly(":parley 462 ann :WEBIRC comes first");
  }

  private static FakeConnection connect(IrcHouse house) {
    FakeConnection gateway = house.connect();
    gateway.isTrusted();
    return gateway;
  }

  private static void enter(FakeConnection client, String webirc) {
    client.types(webirc);
    client.types("NICK ann");
    client.types("USER ann 0 * :ann");
  }

  private static IrcSettings withGateway(String from) {
    IrcInfo info = new IrcInfo("parley", "Net", "", "1.0", List.of(), "", "ascii", "");
    IrcSettings usual = IrcHouse.settings(info);
    return new IrcSettings(
        info,
        usual.bounds(),
        usual.accounts(),
        usual.past(),
        usual.operators(),
        List.of(new IrcGateway("webchat", "pw", from::equals)),
        usual.sts(),
        usual.pings());
  }
}
