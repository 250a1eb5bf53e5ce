package parley.door.irc.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.house.FakeConnection;

class AuthenticateCommandTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.client("ann");

  @Test
  void anAccountIsMadeAndProved() {
    assertThat(says(ann, "REGISTER * * secret"))
        .containsExactly(
            ":parley REGISTER SUCCESS ann :The account is made",
            ":parley 900 ann ann!ann@localhost ann :You are now logged in as ann");
    FakeConnection bob = house.client("bob");
    assertThat(says(bob, "AUTHENTICATE PLAIN")).containsExactly("AUTHENTICATE +");
    assertThat(says(bob, "AUTHENTICATE " + plain("ann", "secret")))
        .containsExactly(
            ":parley 900 bob bob!bob@localhost ann :You are now logged in as ann",
            ":parley 903 bob :SASL authentication successful");
    assertThat(says(bob, "WHOIS bob")).contains(":parley 330 bob bob ann :is logged in as");
  }

  @Test
  void aWrongPasswordProvesNothing() {
    ann.types("REGISTER * * secret");
    FakeConnection bob = house.client("bob");
    String failed = ":parley 904 bob :SASL authentication failed";
    for (String message : new String[] {plain("ann", "wrong"), plain("cy", "secret"), "!", "+"}) {
      bob.types("AUTHENTICATE PLAIN");
      assertThat(says(bob, "AUTHENTICATE " + message)).containsExactly(failed);
    }
  }

  @Test
  void anUnknownMechanismIsRefusedWithThoseThatThereAre() {
    assertThat(says(ann, "AUTHENTICATE FOO"))
        .containsExactly(
            ":parley 908 ann PLAIN,SCRAM-SHA-256 :are available SASL mechanisms",
            ":parley 904 ann :SASL authentication failed");
  }

  @Test
  void aLongMessageComesInPieces() {
    String password = "p".repeat(590);
    ann.types("REGISTER * * " + password.substring(0, 400));
    String message = plain("ann", password.substring(0, 400));
    FakeConnection bob = house.client("bob");
    bob.types("AUTHENTICATE PLAIN");
    assertThat(says(bob, "AUTHENTICATE " + message.substring(0, 400))).isEmpty();
    assertThat(says(bob, "AUTHENTICATE " + message.substring(400)))
        .contains(":parley 903 bob :SASL authentication successful");
  }

  @Test
  void anExchangeCanBeAbortedAndLinesHaveALimit() {
    ann.types("AUTHENTICATE PLAIN");
    assertThat(says(ann, "AUTHENTICATE *"))
        .containsExactly(":parley 906 ann :SASL authentication aborted");
    ann.types("AUTHENTICATE PLAIN");
    assertThat(says(ann, "AUTHENTICATE " + "x".repeat(401)))
        .containsExactly(":parley 905 ann :SASL message too long");
  }

  @Test
  void whoProvesAnAccountWhileRegisteringEntersWithIt() {
    ann.types("REGISTER * * secret");
    ann.types("QUIT");
    FakeConnection bob = house.connect();
    bob.types("CAP REQ :sasl");
    bob.types("NICK ann");
    bob.types("AUTHENTICATE PLAIN");
    assertThat(says(bob, "AUTHENTICATE " + plain("ann", "secret")).getFirst())
        .isEqualTo(":parley 900 ann ann!*@localhost ann :You are now logged in as ann");
    bob.types("USER ann 0 * :Ann");
    assertThat(says(bob, "CAP END").getFirst()).startsWith(":parley 001 ann ");
  }

  @Test
  void aNameThatBelongsToAnAccountIsNotForOthers() {
    ann.types("REGISTER * * secret");
    ann.types("QUIT");
    FakeConnection bob = house.connect();
    bob.types("NICK ann");
    assertThat(says(bob, "USER ann 0 * :Ann").getFirst()).startsWith(":parley 433 ann ann :");
  }

  @Test
  void accountsAreMadeOnceUnderOnesOwnName() {
    assertThat(says(ann, "REGISTER bob * secret"))
        .containsExactly(
            ":parley FAIL REGISTER ACCOUNT_NAME_MUST_BE_NICK bob"
                + " :An account is called as its user");
    assertThat(says(ann, "REGISTER * * :").getFirst())
        .startsWith(":parley FAIL REGISTER UNACCEPTABLE_PASSWORD ann :");
    ann.types("REGISTER * * secret");
    assertThat(says(ann, "REGISTER * * secret").getFirst())
        .startsWith(":parley FAIL REGISTER ALREADY_AUTHENTICATED ann :");
    assertThat(says(ann, "VERIFY ann 123"))
        .containsExactly(":parley FAIL VERIFY INVALID_CODE ann :There is nothing to be verified");
  }

  @Test
  void aSecondClientOfAnAccountIsTheSamePersonInTheSameRooms() {
    ann.types("REGISTER * * secret");
    ann.types("JOIN #dev");
    FakeConnection phone = house.connect();
    phone.types("CAP REQ :sasl");
    phone.types("NICK ann");
    phone.types("AUTHENTICATE PLAIN");
    phone.types("AUTHENTICATE " + plain("ann", "secret"));
    phone.types("USER ann 0 * :Ann");
    assertThat(says(phone, "CAP END"))
        .endsWith(
            ":ann!ann@localhost JOIN :#dev",
            ":parley 353 ann = #dev :@ann",
            ":parley 366 ann #dev :End of NAMES list");
    ann.screen().clear();
    phone.types("PRIVMSG #dev :from my phone");
    assertThat(ann.screen().lines())
        .containsExactly(":ann!ann@localhost PRIVMSG #dev :from my phone");
  }

  private static String plain(String account, String password) {
    String message = "\0" + account + "\0" + password;
    return Base64.getEncoder().encodeToString(message.getBytes(UTF_8));
  }
}
