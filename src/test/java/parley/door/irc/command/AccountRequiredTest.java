package parley.door.irc.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.Admittance;
import parley.door.irc.IrcHouse;
import parley.door.irc.talk.IrcAccounts;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.IrcSettings;
import parley.house.FakeConnection;

/// A server for people with an account, in IRC.
class AccountRequiredTest {
  private static final String CAPABILITY = "soju.im/account-required";
  private static final String TOKEN = "draft/ACCOUNTREQUIRED";

  private final IrcHouse house =
      new IrcHouse(with(new Admittance(true, true, "192.0.2.1"::equals)));

  @Test
  void whoHasProvedNoAccountIsToldSoAndGoes() {
    FakeConnection ann = house.connect();
    says(ann, "NICK ann");

    assertThat(says(ann, "USER ann 0 * :Ann"))
        .containsExactly(
            ":parley FAIL * ACCOUNT_REQUIRED :This server is for people with an account: log in with"
                + " SASL",
            "ERROR :Closing link: an account is needed");
    assertThat(ann.closed()).isTrue();
    assertThat(house.house().state().users()).isEmpty();
  }

  @Test
  void whoMakesOneBeforeTheEndOfNegotiationIsIn() {
    FakeConnection ann = registered();
    assertThat(says(ann, "CAP END")).anyMatch(line -> line.contains(" 001 ann "));
    assertThat(says(ann, "NS LOGOUT"))
        .singleElement()
        .asString()
        .contains("Everybody here is logged in to an account");
  }

  @Test
  void whoHasOneLogsInWithSasl() {
    says(registered(), "QUIT");
    FakeConnection back = house.connect();
    says(back, "CAP REQ sasl");
    says(back, "NICK ann");
    says(back, "USER ann 0 * :Ann");
    says(back, "AUTHENTICATE PLAIN");
    says(back, "AUTHENTICATE " + base64("\0ann\0guess"));
    says(back, "AUTHENTICATE PLAIN");
    says(back, "AUTHENTICATE " + base64("\0ann\0sesame"));

    assertThat(says(back, "CAP END")).anyMatch(line -> line.contains(" 001 ann "));
  }

  @Test
  void whoFailsToProveOneIsNotIn() {
    says(registered(), "QUIT");
    FakeConnection stranger = house.connect();
    says(stranger, "CAP REQ sasl");
    says(stranger, "NICK ann");
    says(stranger, "USER ann 0 * :Ann");
    says(stranger, "AUTHENTICATE PLAIN");
    says(stranger, "AUTHENTICATE " + base64("\0ann\0guess"));

    assertThat(says(stranger, "CAP END").getFirst()).contains("FAIL * ACCOUNT_REQUIRED");
    assertThat(stranger.closed()).isTrue();
  }

  @Test
  void clientsLearnItBeforeTheyTry() {
    FakeConnection client = house.connect();
    assertThat(words(client, "CAP LS 302")).contains(CAPABILITY);
    assertThat(says(client, "CAP REQ " + CAPABILITY))
        .containsExactly(":parley CAP * NAK :" + CAPABILITY);
    says(client, "CAP REQ draft/extended-isupport");
    assertThat(words(client, "ISUPPORT")).contains(TOKEN);
  }

  @Test
  void fromAnExemptAddressOneIsInAsEver() {
    FakeConnection client = house.connect();
    client.comesFrom("192.0.2.1", "cloaked");
    assertThat(words(client, "CAP LS 302")).doesNotContain(CAPABILITY);
    says(client, "NICK bob");
    says(client, "USER bob 0 * :Bob");

    assertThat(words(client, "CAP END")).contains(" 001 bob ").doesNotContain(TOKEN);
  }

  @Test
  void elsewhereNothingIsSaidOfIt() {
    FakeConnection client = new IrcHouse().connect();
    assertThat(words(client, "CAP LS 302")).doesNotContain(CAPABILITY);
    says(client, "CAP REQ draft/extended-isupport");
    assertThat(words(client, "ISUPPORT")).doesNotContain(TOKEN);
  }

  /// Somebody who has made an account, and does not go in yet.
  private FakeConnection registered() {
    FakeConnection ann = house.connect();
    says(ann, "CAP LS 302");
    says(ann, "NICK ann");
    says(ann, "USER ann 0 * :Ann");
    assertThat(says(ann, "REGISTER * * sesame").getFirst()).contains("REGISTER SUCCESS ann");
    return ann;
  }

  private static String words(FakeConnection client, String line) {
    return String.join("\n", says(client, line));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static IrcSettings with(Admittance admittance) {
    IrcSettings usual =
        IrcHouse.settings(new IrcInfo("parley", "Net", "", "1.0", List.of(), "", "ascii", ""));
    IrcAccounts accounts = usual.accounts();
    return new IrcSettings(
        usual.info(),
        usual.bounds(),
        new IrcAccounts(
            accounts.passwords(),
            accounts.scram(),
            accounts.failures(),
            accounts.mechanisms(),
            true,
            true,
            false,
            false,
            accounts.invitations(),
            admittance,
            true),
        usual.past(),
        usual.operators(),
        usual.gateways(),
        usual.sts(),
        usual.pings());
  }
}
