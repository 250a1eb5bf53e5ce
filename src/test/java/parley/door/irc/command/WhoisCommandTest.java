package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;
import parley.house.VirtualTime;

class WhoisCommandTest {
  private static final long SIGN_ON = VirtualTime.START_MILLIS / 1000;
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void somebodyIsShownAsOthersSeeThem() {
    house.member("bob", "#dev");
    assertThat(says(ann, "WHOIS bob"))
        .containsExactly(
            ":parley 311 ann bob bob localhost * :Real bob",
            ":parley 319 ann bob :@#dev",
            ":parley 312 ann bob parley :a chat server",
            ":parley 317 ann bob 0 " + SIGN_ON + " :seconds idle, signon time",
            ":parley 318 ann bob :End of WHOIS list");
  }

  @Test
  void idleIsWhoSaysNothing() {
    FakeConnection bob = house.member("bob", "#dev");
    house.house().passes(60_000);
    bob.types("PRIVMSG #dev :hello");
    house.house().passes(5_000);
    bob.types("TOPIC #dev");
    assertThat(says(ann, "WHOIS bob"))
        .contains(":parley 317 ann bob 5 " + SIGN_ON + " :seconds idle, signon time");
    bob.types("PRIVMSG ann :hello");
    assertThat(says(ann, "WHOIS bob"))
        .contains(":parley 317 ann bob 0 " + SIGN_ON + " :seconds idle, signon time");
  }

  @Test
  void whereSomebodyComesFromIsForThemselvesAndForOperators() {
    String address = ":parley 338 ann bob 192.0.2.9 :is actually using host";
    FakeConnection bob = secure("bob", "ab12");
    assertThat(says(bob, "WHOIS bob"))
        .contains(
            ":parley 338 bob bob 192.0.2.9 :is actually using host",
            ":parley 276 bob bob :has client certificate fingerprint ab12");
    assertThat(says(ann, "WHOIS bob")).doesNotContain(address);
    ann.types("OPER root secret");
    assertThat(says(ann, "WHOIS bob"))
        .contains(address, ":parley 276 ann bob :has client certificate fingerprint ab12");
  }

  @Test
  void whoComesWithTlsIsSecure() {
    secure("bob", null);
    assertThat(says(ann, "WHOIS bob"))
        .contains(":parley 671 ann bob :is using a secure connection");
    assertThat(says(ann, "WHOIS ann")).noneMatch(line -> line.contains(" 671 "));
  }

  @Test
  void operatorsSeeSecretRooms() {
    FakeConnection bob = house.member("bob", "#dev");
    bob.types("MODE #dev +s");
    assertThat(says(ann, "WHOIS bob")).noneMatch(line -> line.contains("#dev"));
    ann.types("OPER root secret");
    assertThat(says(ann, "WHOIS bob")).contains(":parley 319 ann bob :@#dev");
  }

  @Test
  void botsAccountsAndWhoIsAwayAreShown() {
    FakeConnection bob = house.client("bob");
    bob.types("NS REGISTER sesame-street");
    bob.types("MODE bob +B");
    bob.types("AWAY :lunch");
    assertThat(says(ann, "WHOIS bob"))
        .contains(
            ":parley 301 ann bob :lunch",
            ":parley 335 ann bob :is a bot",
            ":parley 330 ann bob bob :is logged in as");
  }

  private FakeConnection secure(String nick, @Nullable String certificate) {
    FakeConnection client = house.connect();
    client.comesFrom("192.0.2.9", "cloaked");
    client.isSecure(certificate);
    client.types("NICK " + nick);
    client.types("USER " + nick + " 0 * :Real " + nick);
    return client;
  }
}
