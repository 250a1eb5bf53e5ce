package parley.door.irc;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.door.irc.IrcHouse.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.core.event.Departure;
import parley.door.Farewell;
import parley.house.FakeConnection;

class RegistrationTest {
  private final IrcHouse house = new IrcHouse();
  private final FakeConnection ann = house.connect();

  @Test
  void aClientIsWelcomedAfterNickAndUser() {
    ann.types("NICK ann");
    assertThat(ann.screen().lines()).isEmpty();
    assertThat(ann.isLoggedIn()).isFalse();
    ann.types("USER ann 0 * :Ann");
    assertThat(numerics(ann.screen().lines()))
        .containsSubsequence("001", "002", "003", "004", "005", "251", "255", "266", "422");
    assertThat(ann.isLoggedIn()).isTrue();
  }

  @Test
  void userMayComeBeforeNick() {
    ann.types("USER ann 0 * :Ann");
    assertThat(says(ann, "NICK ann").getFirst())
        .isEqualTo(":parley 001 ann :Welcome to the Net network, ann");
  }

  @Test
  void nobodyIsWelcomedWhileChoosingCapabilities() {
    ann.types("CAP LS 302");
    ann.types("NICK ann");
    ann.screen().clear();
    ann.types("USER ann 0 * :Ann");
    assertThat(ann.screen().lines()).isEmpty();
    assertThat(says(ann, "CAP END").getFirst()).startsWith(":parley 001 ann ");
  }

  @Test
  void aTakenNickIsAskedForAgain() {
    house.client("bob");
    ann.types("NICK BOB");
    assertThat(says(ann, "USER ann 0 * :Ann"))
        .containsExactly(":parley 433 BOB BOB :Nickname is already in use");
    assertThat(says(ann, "NICK ann").getFirst()).startsWith(":parley 001 ann ");
  }

  @Test
  void aBadNickIsRefused() {
    assertThat(says(ann, "NICK a!b"))
        .containsExactly(":parley 432 * a!b :Not a nickname: it may not contain '!'");
    assertThat(says(ann, "NICK guest_1").getFirst()).startsWith(":parley 432 * guest_1 :");
    assertThat(says(ann, "NICK")).containsExactly(":parley 431 * :No nickname given");
    assertThat(says(ann, "NICK :")).containsExactly(":parley 431 * :No nickname given");
  }

  @Test
  void aUserHasAUsernameAndARealname() {
    assertThat(says(ann, "USER ann 0 *"))
        .containsExactly(":parley 461 * USER :Not enough parameters");
    assertThat(says(ann, "USER ann 0 * :"))
        .containsExactly(":parley 461 * USER :Not enough parameters");
    assertThat(says(ann, "USER : 0 * :Ann"))
        .containsExactly(":parley 461 * USER :Not enough parameters");
  }

  @Test
  void nothingElseMayComeBefore() {
    assertThat(says(ann, "JOIN #dev")).containsExactly(":parley 451 * :You have not registered");
    assertThat(says(ann, "FOO")).containsExactly(":parley 421 * FOO :Unknown command");
    assertThat(says(ann, "PING x")).containsExactly(":parley PONG parley :x");
  }

  @Test
  void nobodyRegistersTwice() {
    FakeConnection bob = house.client("bob");
    String refusal = ":parley 462 bob :You may not reregister";
    assertThat(says(bob, "USER b 0 * :B")).containsExactly(refusal);
    assertThat(says(bob, "PASS b")).containsExactly(refusal);
  }

  @Test
  void thePasswordMayBeAHash() {
    String hash = IrcHouse.accounts().passwords().seal("sesame").hash();
    assertThat(hash).startsWith("$argon2id$");
    IrcHouse closed = new IrcHouse(hash, List.of());
    for (String given : List.of("wrong", hash)) {
      FakeConnection bob = closed.connect();
      bob.types("PASS " + given);
      bob.types("NICK bob");
      bob.types("USER bob 0 * :bob");
      assertThat(bob.closed()).as(given).isTrue();
    }
    FakeConnection ann = closed.connect();
    ann.types("PASS sesame");
    ann.types("NICK ann");
    ann.types("USER ann 0 * :ann");
    assertThat(ann.screen().lines().getFirst()).startsWith(":parley 001 ann ");
  }

  @Test
  void aPasswordIsAskedForWhereThereIsOne() {
    IrcHouse closed = new IrcHouse("secret", List.of());
    FakeConnection bob = closed.connect();
    bob.types("PASS secret");
    bob.types("NICK bob");
    assertThat(says(bob, "USER b 0 * :B").getFirst()).startsWith(":parley 001 bob ");
    FakeConnection cy = closed.connect();
    cy.types("PASS wrong");
    cy.types("NICK cy");
    assertThat(says(cy, "USER c 0 * :C"))
        .containsExactly(
            ":parley 464 cy :Password incorrect", "ERROR :Closing link: the password is wrong");
    assertThat(cy.closed()).isTrue();
  }

  @Test
  void theMessageOfTheDayIsShown() {
    FakeConnection bob = new IrcHouse("", List.of("be kind", "")).connect();
    bob.types("NICK bob");
    List<String> lines = says(bob, "USER b 0 * :B");
    assertThat(lines)
        .endsWith(
            ":parley 375 bob :- parley Message of the day -",
            ":parley 372 bob :- be kind",
            ":parley 372 bob :- ",
            ":parley 376 bob :End of the message of the day");
  }

  @Test
  void whoLeavesIsTold() {
    FakeConnection bob = house.client("bob");
    assertThat(says(bob, "QUIT :so long")).containsExactly("ERROR :Closing link: Quit: so long");
    assertThat(bob.closed()).isTrue();
    assertThat(house.house().state().userNamed("bob")).isNull();
    assertThat(says(ann, "QUIT")).containsExactly("ERROR :Closing link: Quit");
  }

  @Test
  void whoIsCutOffIsToldWhy() {
    ann.isTold(Farewell.LOGIN_TIMEOUT, Departure.TIMED_OUT);
    assertThat(ann.screen().lines())
        .containsExactly("ERROR :Closing link: you did not log in in time");
  }

  @Test
  void whatIsNoLineIsRefused() {
    assertThat(says(ann, "x".repeat(511)))
        .containsExactly(":parley 417 * :Input line was too long");
    ann.sends(new byte[] {'N', 'I', 'C', 'K', ' ', (byte) 0xAA, '\n'});
    assertThat(ann.screen().lines())
        .containsExactly(
            ":parley FAIL NICK INVALID_UTF8 :The line was dropped: it is not valid UTF-8");
  }

  private static List<String> numerics(List<String> lines) {
    return lines.stream().map(line -> line.split(" ", -1)[1]).toList();
  }
}
