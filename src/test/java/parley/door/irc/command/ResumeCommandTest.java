package parley.door.irc.command;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.door.irc.IrcHouse;
import parley.door.irc.talk.IrcInfo;
import parley.door.irc.talk.IrcPings;
import parley.door.irc.talk.IrcSettings;
import parley.house.FakeConnection;

/// Going on where a connection broke (draft/resume).
class ResumeCommandTest {
  private static final String CAPABILITY = "draft/resume-0.5";

  private final IrcHouse house = new IrcHouse();
  private final FakeConnection bob = house.member("bob", "#dev");
  private final FakeConnection ann = house.connect();
  private final String token = token(ann);

  private static String token(FakeConnection client) {
    List<String> lines = says(client, "CAP REQ :" + CAPABILITY);
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).matches(":parley RESUME TOKEN :[A-Za-z0-9_-]{44}");
    return lines.getLast().substring(":parley RESUME TOKEN :".length());
  }

  private void annIsInTheRoom() {
    enters(ann);
    ann.types("JOIN #dev");
    bob.screen().clear();
  }

  private static void enters(FakeConnection client) {
    client.types("NICK ann");
    client.types("USER ann 0 * :Ann");
    client.types("CAP END");
  }

  private FakeConnection comesBack(String with) {
    FakeConnection again = house.connect();
    again.types("CAP REQ :" + CAPABILITY);
    again.types("NICK other");
    again.types("USER other 0 * :Other");
    again.screen().clear();
    again.types("RESUME " + with);
    return again;
  }

  @Test
  void whoWasCutOffGoesOnAndNobodyNotices() {
    annIsInTheRoom();
    ann.drops();
    FakeConnection again = comesBack(token);
    List<String> lines = again.screen().lines();
    assertThat(lines.getFirst()).isEqualTo(":parley RESUME :ann");
    assertThat(lines.get(1)).isEqualTo(":parley 001 ann :Welcome to the Net network, ann");
    assertThat(lines).contains(":ann!ann@localhost JOIN :#dev", ":parley 353 ann = #dev :ann @bob");
    house.house().passes(60_000);
    assertThat(bob.screen().lines()).isEmpty();
    says(again, "PRIVMSG #dev :I am back");
    assertThat(bob.screen().lines()).containsExactly(":ann!ann@localhost PRIVMSG #dev :I am back");
  }

  @Test
  void theConnectionThatIsStillThereIsClosedWithAReason() {
    annIsInTheRoom();
    ann.screen().clear();
    FakeConnection again = comesBack(token);
    assertThat(ann.screen().lines())
        .containsExactly("ERROR :Closing link: you went on at another connection");
    assertThat(ann.closed()).isTrue();
    assertThat(again.screen().lines()).contains(":parley RESUME :ann");
    assertThat(bob.screen().lines()).isEmpty();
    assertThat(says(bob, "NAMES #dev")).contains(":parley 353 bob = #dev :ann @bob");
  }

  @Test
  void whoGoesAfterwardsIsGoneAtOnce() {
    annIsInTheRoom();
    ann.drops();
    FakeConnection again = comesBack(token);
    again.types("QUIT :bye");
    assertThat(bob.screen().lines()).containsExactly(":ann!ann@localhost QUIT :Quit: bye");
  }

  @Test
  void whoDoesNotComeBackIsGoneAfterAWhile() {
    annIsInTheRoom();
    ann.drops();
    house.house().passes(19_000);
    assertThat(bob.screen().lines()).isEmpty();
    house.house().passes(2_000);
    assertThat(bob.screen().lines()).containsExactly(":ann!ann@localhost QUIT :Connection lost");
    assertThat(comesBack(token).screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
  }

  @Test
  void whoSaysGoodbyeIsNotWaitedFor() {
    annIsInTheRoom();
    ann.types("QUIT");
    assertThat(bob.screen().lines()).hasSize(1);
    assertThat(comesBack(token).screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
  }

  @Test
  void aTokenIsGoodOnce() {
    annIsInTheRoom();
    ann.drops();
    comesBack(token);
    assertThat(comesBack(token).screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
  }

  @Test
  void theNewConnectionHasATokenOfItsOwn() {
    annIsInTheRoom();
    ann.drops();
    FakeConnection second = house.connect();
    String next = token(second);
    assertThat(next).isNotEqualTo(token);
    second.types("RESUME " + token);
    second.drops();
    assertThat(comesBack(next).screen().lines()).contains(":parley RESUME :ann");
    assertThat(bob.screen().lines()).isEmpty();
  }

  @Test
  void whoIsRefusedGoesOnAsEverybodyDoes() {
    FakeConnection again = comesBack("nonsense");
    assertThat(again.screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
    again.types("CAP END");
    assertThat(again.screen().lines())
        .contains(":parley 001 other :Welcome to the Net network, other");
  }

  @Test
  void aTokenWithAnotherKeyIsNone() {
    annIsInTheRoom();
    ann.drops();
    char last = token.charAt(token.length() - 1);
    String wrong = token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A');
    assertThat(comesBack(wrong).screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
    assertThat(comesBack(token).screen().lines()).contains(":parley RESUME :ann");
  }

  @Test
  void aTokenOfSomebodyWhoNeverEnteredIsNone() {
    assertThat(comesBack(token).screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
  }

  @Test
  void aTokenThatWasGivenOverTlsIsDestroyedWhereOthersCanRead() {
    FakeConnection safe = house.connect();
    safe.isSecure(null);
    String secret = token(safe);
    safe.types("NICK cy");
    safe.types("USER cy 0 * :Cy");
    safe.types("CAP END");
    safe.drops();
    assertThat(comesBack(secret).screen().lines()).containsExactly(refusal("INSECURE_SESSION"));
    FakeConnection again = house.connect();
    again.isSecure(null);
    again.types("CAP REQ :" + CAPABILITY);
    again.screen().clear();
    assertThat(says(again, "RESUME " + secret)).containsExactly(refusal("INVALID_TOKEN"));
  }

  @Test
  void whoHasBeenPutOffTheServerDoesNotComeBack() {
    annIsInTheRoom();
    bob.types("OPER root secret");
    bob.types("KILL ann :no");
    assertThat(comesBack(token).screen().lines())
        .singleElement()
        .asString()
        .startsWith(":parley FAIL RESUME ");
  }

  @Test
  void whoIsPutOffWhileAwayDoesNotComeBack() {
    annIsInTheRoom();
    ann.drops();
    bob.types("OPER root secret");
    bob.types("KILL ann :no");
    assertThat(comesBack(token).screen().lines()).containsExactly(refusal("CANNOT_RESUME"));
  }

  @Test
  void itIsForThoseWhoAreNotOnTheServerYet() {
    assertThat(says(bob, "RESUME " + token)).containsExactly(refusal("REGISTRATION_IS_COMPLETED"));
    assertThat(says(house.connect(), "RESUME " + token))
        .containsExactly(":parley FAIL RESUME CANNOT_RESUME :Ask for draft/resume-0.5 first");
  }

  @Test
  void whoOwnsAnAccountNeedsNoTokenAndIsNotMissedEither() {
    annIsInTheRoom();
    ann.types("REGISTER * * sesame");
    bob.screen().clear();
    ann.drops();
    assertThat(comesBack(token).screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
    FakeConnection again = house.connect();
    again.types("CAP REQ :sasl " + CAPABILITY);
    again.types("NICK ann");
    again.types("USER ann 0 * :Ann");
    again.types("AUTHENTICATE PLAIN");
    again.types("AUTHENTICATE AGFubgBzZXNhbWU="); // ann, sesame
    again.types("CAP END");
    house.house().passes(60_000);
    again.types("PONG");
    assertThat(again.screen().lines()).contains(":ann!ann@localhost JOIN :#dev");
    assertThat(bob.screen().lines()).isEmpty();
    assertThat(says(bob, "NAMES #dev")).contains(":parley 353 bob = #dev :ann @bob");
  }

  @Test
  void anOperatorHasNoToken() {
    annIsInTheRoom();
    ann.types("OPER root secret");
    assertThat(comesBack(token).screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
    ann.drops();
    assertThat(bob.screen().lines()).containsExactly(":ann!ann@localhost QUIT :Connection lost");
  }

  @Test
  void whoGivesTheCapabilityBackIsNotWaitedFor() {
    annIsInTheRoom();
    ann.types("CAP REQ :-" + CAPABILITY);
    ann.drops();
    assertThat(bob.screen().lines()).hasSize(1);
    assertThat(comesBack(token).screen().lines()).containsExactly(refusal("INVALID_TOKEN"));
  }

  @Test
  void whoAsksLaterGetsATokenToo() {
    FakeConnection cy = house.member("cy", "#dev");
    String late = token(cy);
    cy.drops();
    assertThat(comesBack(late).screen().lines()).contains(":parley RESUME :cy");
  }

  @Test
  void aServerThatHoldsNoPlacesDoesNotOfferIt() {
    IrcSettings usual =
        IrcHouse.settings(new IrcInfo("parley", "Net", "", "1.0", List.of(), "", "ascii", ""));
    IrcSettings none =
        new IrcSettings(
            usual.info(),
            usual.bounds(),
            usual.accounts(),
            usual.past(),
            usual.operators(),
            usual.gateways(),
            usual.sts(),
            new IrcPings(120_000, 120_000, 0));
    assertThat(String.join(" ", says(new IrcHouse(none).connect(), "CAP LS 302")))
        .doesNotContain(CAPABILITY);
    assertThat(String.join(" ", says(house.connect(), "CAP LS 302"))).contains(CAPABILITY);
  }

  private static String refusal(String code) {
    return switch (code) {
      case "INVALID_TOKEN" -> ":parley FAIL RESUME INVALID_TOKEN :That token is not good any more";
      case "INSECURE_SESSION" ->
          ":parley FAIL RESUME INSECURE_SESSION :The token was given over TLS; it is good no more";
      case "CANNOT_RESUME" -> ":parley FAIL RESUME CANNOT_RESUME :Your place is not there any more";
      default -> ":parley FAIL RESUME REGISTRATION_IS_COMPLETED :You are on the server already";
    };
  }
}
