package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.IrcSettings;
import parley.door.irc.talk.IrcSts;
import parley.house.FakeConnection;

class StsTest {
  private final IrcHouse house = new IrcHouse(with(new IrcSts(6697, 3_600, true)));

  @Test
  void whoComesWithoutTlsIsToldWhereItIs() {
    assertThat(shown(house.connect())).contains("sts=port=6697").doesNotContain("sts=duration");
  }

  @Test
  void whoComesWithTlsIsToldForHowLongToRememberIt() {
    FakeConnection client = house.connect();
    client.isSecure(null);
    assertThat(shown(client)).contains("sts=duration=3600,preload").doesNotContain("sts=port");
  }

  @Test
  void nobodyAsksForIt() {
    FakeConnection client = house.connect();
    assertThat(says(client, "CAP REQ sts")).containsExactly(":parley CAP * NAK :sts");
    assertThat(says(client, "CAP REQ :batch sts")).containsExactly(":parley CAP * NAK :batch sts");
  }

  @Test
  void itNeedsAClientThatReadsValues() {
    assertThat(String.join(" ", says(house.connect(), "CAP LS"))).doesNotContain("sts");
  }

  @Test
  void nothingIsSaidOfItUnlessItIsWanted() {
    assertThat(shown(new IrcHouse().connect())).doesNotContain("sts=");
  }

  private static String shown(FakeConnection client) {
    return String.join(" ", says(client, "CAP LS 302"));
  }

  private static IrcSettings with(IrcSts sts) {
    IrcInfo info = new IrcInfo("parley", "Net", "", "1.0", List.of(), "", "ascii", "");
    IrcSettings usual = IrcHouse.settings(info);
    return new IrcSettings(
        info,
        usual.bounds(),
        usual.accounts(),
        usual.past(),
        usual.operators(),
        usual.gateways(),
        sts,
        usual.pings());
  }
}
