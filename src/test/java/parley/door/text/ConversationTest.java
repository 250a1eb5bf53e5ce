package parley.door.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import parley.core.event.Departure;
import parley.door.Farewell;
import parley.house.FakeConnection;

/// The course of a conversation: order, ends, and what comes in the wrong moment.
class ConversationTest {
  private final TextHouse house = new TextHouse();

  @Test
  void everythingTypedInOneGoIsAnsweredInOrder() {
    FakeConnection ann = house.at("classic");
    send(ann, "ann\n/users\n/dance\n@nobody hi\n/whoami\n/me\n/ping\n");
    assertThat(ann.screen().lines())
        .containsExactly(
            "Username: Users in lobby: ann",
            "Unknown command: /dance. Type /help for available commands.",
            "User nobody not found.",
            "You are ann in room lobby.",
            "Usage: /me <what you do>",
            "Pong.");
  }

  @Test
  void linesThatComeBeforeANameIsAcceptedAreTriedAsNames() {
    house.named("ann", "classic");
    FakeConnection bob = house.at("classic");
    send(bob, "ann\ntwo words\nbob\nhello\n/whoami\n");
    assertThat(String.join("\n", bob.screen().lines()))
        .isEqualTo(
            """
            Username: Username ann is already taken.
            Username: Username refused: it may not contain spaces.
            Username: You are bob in room lobby.\
            """);
    assertThat(house.house().journal().facts())
        .anyMatch(fact -> fact.event().toString().contains("hello"));
  }

  @Test
  void whatIsTypedBehindQuitIsNotDone() {
    FakeConnection ann = house.named("ann", "lobby");
    FakeConnection bob = house.named("bob", "lobby");
    TextHouse.read(ann, bob);
    send(ann, "/users\nlast words\n/quit\nafter\n/users\n");
    assertThat(ann.screen().lines())
        .containsExactly("Users in lobby: ann, bob", "[lobby] ann: last words", "Goodbye!");
    assertThat(bob.screen().lines())
        .containsExactly("[lobby] ann: last words", "ann has left the chat.");
  }

  @Test
  void nothingIsToldBeforeANameIsGiven() {
    FakeConnection ann = house.named("ann", "lobby");
    FakeConnection bob = house.at("classic");
    assertThat(bob.screen().takePrompt()).isEqualTo("Username: ");
    ann.types("anybody?");
    assertThat(bob.screen().isEmpty()).isTrue();
    assertThat(bob.isLoggedIn()).isFalse();
    bob.types("bob");
    assertThat(bob.isLoggedIn()).isTrue();
    assertThat(bob.screen().isEmpty()).isTrue();
  }

  @Test
  void whoGoesBeforeGivingANameIsNotMissed() {
    FakeConnection ann = house.named("ann", "lobby");
    FakeConnection bob = house.at("classic");
    bob.drops();
    assertThat(ann.screen().isEmpty()).isTrue();
  }

  @Test
  void aLineOverTheLimitIsNamedAndTheSessionLives() {
    FakeConnection ann = house.named("ann", "lobby");
    FakeConnection bob = house.named("bob", "lobby");
    TextHouse.read(ann, bob);
    ann.types("x".repeat(9_000));
    assertThat(ann.screen().lines())
        .containsExactly("That line is too long: 2048 bytes are the most. Nobody saw it.");
    assertThat(bob.screen().isEmpty()).isTrue();
    ann.types("short");
    assertThat(bob.screen().lines()).containsExactly("[lobby] ann: short");
  }

  @Test
  void aLineThatIsNoTextIsNamedAndTheSessionLives() {
    FakeConnection ann = house.named("ann", "lobby");
    ann.screen().clear();
    ann.sends(new byte[] {'a', (byte) 0xC3, 0x28, '\n'});
    assertThat(ann.screen().lines())
        .containsExactly("That line was not taken: it is not valid UTF-8. Nobody saw it.");
    ann.types("fine");
    assertThat(ann.screen().lines()).containsExactly("[lobby] ann: fine");
  }

  @Test
  void aNameThatIsNoTextIsAskedForAgain() {
    FakeConnection ann = house.at("nickname");
    ann.sends(new byte[] {(byte) 0xFF, '\n'});
    assertThat(ann.screen().lines())
        .containsExactly(
            "Nickname: That line was not taken: it is not valid UTF-8. Nobody saw it.");
    assertThat(ann.screen().takePrompt()).isEqualTo("Nickname: ");
    ann.types("n".repeat(9_000));
    assertThat(ann.screen().lines())
        .containsExactly("That line is too long: 2048 bytes are the most. Nobody saw it.");
    ann.types("ann");
    assertThat(house.house().state().userNamed("ann")).isNotNull();
  }

  @Test
  void everyEndIsExplained() {
    for (Farewell why : Farewell.values()) {
      FakeConnection guest = house.named("guest", "lobby");
      guest.isTold(why, Departure.LOST);
      String line =
          why == Farewell.SHUTDOWN
              ? "The server is shutting down. Goodbye!"
              : "Closing the connection: " + why.reason() + ".";
      assertThat(guest.screen().lines()).containsExactly(line);
      assertThat(house.house().state().userNamed("guest")).isNull();
    }
  }

  @Test
  void anEndDoesNotStandBehindAPrompt() {
    FakeConnection ann = house.at("classic");
    ann.isTold(Farewell.LOGIN_TIMEOUT, Departure.TIMED_OUT);
    assertThat(ann.screen().lines())
        .containsExactly("Username: ", "Closing the connection: you did not log in in time.");
  }

  @Test
  void whoSwitchesToAnotherProtocolLeavesUnseen() {
    FakeConnection ann = house.named("ann", "lobby");
    FakeConnection late = house.quietly();
    assertThat(house.house().state().userNamed("guest_1")).isNotNull();
    late.isTold(Farewell.FULL, Departure.SWITCHED);
    assertThat(house.house().state().userNamed("guest_1")).isNull();
    assertThat(ann.screen().isEmpty()).isTrue();
  }

  @Test
  void aProgramWithoutLineEndsIsAnswered() {
    FakeConnection ann = house.at("stamped");
    ann.sends("ann".getBytes(StandardCharsets.UTF_8));
    house.house().passes(300);
    assertThat(ann.screen().lines()).contains("Welcome to the chat server, ann!");
    ann.sends("/list".getBytes(StandardCharsets.UTF_8));
    house.house().passes(300);
    assertThat(ann.screen().lines()).containsExactly("Online Users (1): ann");
  }

  private static void send(FakeConnection person, String lines) {
    person.sends(lines.getBytes(StandardCharsets.UTF_8));
  }
}
